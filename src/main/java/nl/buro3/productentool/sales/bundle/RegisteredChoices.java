package nl.buro3.productentool.sales.bundle;

import nl.buro3.productentool.account.registration.Registered;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What people chose before they registered, from the moment that they confirmed their address until their first log-in. It is
 * kept in the transaction that makes the account, goes with the account, and is given to nobody else.
 */
@Repository
class RegisteredChoices {

    private final JdbcClient jdbc;

    RegisteredChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(Registered confirmed) {
        Basket.read(confirmed.chosen())
                .filter(basket -> !basket.lines().isEmpty())
                .ifPresent(basket -> jdbc.sql("insert into registered_choice (person_id, chosen) values (?, ?)")
                        .param(confirmed.person())
                        .param(basket.written())
                        .update());
    }

    /** What waits for somebody; an empty one for nothing. */
    Basket of(long person) {
        return jdbc.sql("select chosen from registered_choice where person_id = ?")
                .param(person)
                .query(String.class)
                .optional()
                .flatMap(Basket::read)
                .orElse(Basket.EMPTY);
    }

    /** The same, which waits no longer. */
    Basket take(long person) {
        Basket waiting = of(person);
        jdbc.sql("delete from registered_choice where person_id = ?")
                .param(person)
                .update();
        return waiting;
    }
}
