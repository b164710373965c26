package nl.buro3.productentool.sales.bundle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import nl.buro3.productentool.sales.bundle.HeldMeeting.Topic;

/** A topic of a stored meeting. */
@Embeddable
class StoredTopic {

    @Column(name = "product_id")
    private long productId;

    private int amount;
    private String note = "";
    private String agreed = "";

    protected StoredTopic() {}

    StoredTopic(Topic topic) {
        productId = topic.line().product();
        amount = topic.line().amount();
        note = topic.line().note();
        agreed = topic.agreed();
    }

    Topic topic() {
        return new Topic(new BundleLine(productId, amount, note), agreed);
    }
}
