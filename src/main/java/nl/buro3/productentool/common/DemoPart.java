package nl.buro3.productentool.common;

/**
 * A module's part of the demo that an empty portal is filled with. Parts are loaded in the order of their
 * {@link org.springframework.core.annotation.Order} and removed in the opposite one, each within one transaction of all,
 * so that a part stands on those before it.
 */
public interface DemoPart {

    /** What comes first: the cards. */
    int CATALOG = 10;

    int RECOMMENDATIONS = 20;
    int PEOPLE = 30;
    int LINKS = 40;

    /** Needs the cards, the people and the links. */
    int JOURNEY = 50;

    int SEARCH_RULES = 60;
    int QUESTIONS = 70;
    /** Needs the cards and the people. */
    int BUNDLES = 80;

    /** Needs the cards and the people. */
    int ORDERS = 100;

    int OWNED = 110;

    /** What colleagues keep of customers. */
    int CARE = 80;

    /** Under which name {@code demo.part.} says in words how much of it there is. */
    String name();

    /** Puts it in. */
    void load();

    /** How much of it there is. */
    long size();

    /** Takes it out again. What real data stands on stays. */
    void remove();
}
