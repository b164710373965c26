package nl.buro3.productentool.catalog.problem;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import nl.buro3.productentool.catalog.Product;
import org.jspecify.annotations.Nullable;

/** Why a product helps with a problem. */
@Entity
public class Solution {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Problem problem;

    @ManyToOne(fetch = FetchType.LAZY)
    private Product product;

    private int position;
    private String reason;

    @SuppressWarnings("NullAway.Init")
    protected Solution() {}

    public Solution(Problem problem, Product product, int position, String reason) {
        this.problem = problem;
        this.product = product;
        this.position = position;
        this.reason = reason;
    }

    void revise(int place, String why) {
        position = place;
        reason = why;
    }

    public void say(String why) {
        reason = why;
    }

    int position() {
        return position;
    }

    public Problem getProblem() {
        return problem;
    }

    public String getReason() {
        return reason;
    }

    Product product() {
        return product;
    }
}
