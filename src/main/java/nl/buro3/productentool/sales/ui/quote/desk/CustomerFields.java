package nl.buro3.productentool.sales.ui.quote.desk;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.buro3.productentool.common.ui.FormParts;
import nl.buro3.productentool.mail.MailAddress;
import nl.buro3.productentool.sales.quote.QuoteDesk;
import nl.buro3.productentool.sales.quote.content.Customer;
import org.jspecify.annotations.Nullable;

/**
 * For whom a quote is: a customer company and one of its people, chosen by typing; or a name and an address, for who has no
 * account and gets a link of their own.
 */
final class CustomerFields extends Div {

    private final transient QuoteDesk desk;
    private final TextField name = new TextField(text("quote.desk.customer.name"));
    private final TextField contact = new TextField(text("quote.desk.customer.contact"));
    private final TextField email = new TextField(text("quote.desk.customer.email"));
    private final TextField street = new TextField(text("quote.desk.customer.street"));
    private final TextField postcode = new TextField(text("quote.desk.customer.postcode"));
    private final TextField city = new TextField(text("quote.desk.customer.city"));
    private final Paragraph who = styled(new Paragraph(), "klein");
    private @Nullable Long organisation;
    private @Nullable Long person;

    CustomerFields(QuoteDesk desk) {
        this.desk = desk;
        name.setMaxLength(Customer.LONGEST_NAME);
        contact.setMaxLength(Customer.LONGEST_CONTACT);
        email.setMaxLength(MailAddress.LONGEST);
        email.setManualValidation(true);
        street.setMaxLength(Customer.LONGEST_NAME);
        postcode.setMaxLength(Customer.LONGEST_POSTCODE);
        city.setMaxLength(Customer.LONGEST_CITY);
        who.getElement().setAttribute("role", "status");
        Lookup<Customer> company =
                new Lookup<>(text("quote.desk.customer.choose"), desk::customers, QuotesView::name, this::take);
        Lookup<Customer> people =
                new Lookup<>(text("quote.desk.customer.person"), this::people, Customer::contact, this::takePerson);
        add(
                styled(new Div(company, people), "beheer-rij"),
                who,
                styled(new Div(name, contact, email), "beheer-rij"),
                styled(new Div(street, postcode, city), "beheer-rij"));
    }

    private List<Customer> people(String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return organisation == null
                ? List.of()
                : desk.peopleOf(organisation).stream()
                        .filter(one -> one.contact().toLowerCase(Locale.ROOT).contains(wanted))
                        .toList();
    }

    /** Of a company with one person it is plain who is meant. */
    private boolean take(Customer company) {
        organisation = company.organisation();
        person = null;
        name.setValue(company.name());
        city.setValue(company.city());
        contact.clear();
        email.clear();
        List<Customer> known = people("");
        if (known.size() == 1) {
            takePerson(known.getFirst());
        }
        say();
        return true;
    }

    private boolean takePerson(Customer chosen) {
        person = chosen.person();
        contact.setValue(chosen.contact());
        email.setValue(chosen.email());
        say();
        return true;
    }

    private void say() {
        who.setText(text(organisation == null ? "quote.desk.customer.prospect" : "quote.desk.customer.known"));
    }

    void show(Customer customer) {
        organisation = customer.organisation();
        person = customer.person();
        name.setValue(customer.name());
        contact.setValue(customer.contact());
        email.setValue(customer.email());
        street.setValue(customer.street());
        postcode.setValue(customer.postcode());
        city.setValue(customer.city());
        say();
    }

    /** The number of the customer company that was chosen; empty where it is for none. */
    Optional<Long> organisation() {
        return Optional.ofNullable(organisation);
    }

    FormParts parts(FormParts parts) {
        return parts.rows("klant", text("quote.desk.customer"), this::known, this::choose, known -> name.getValue())
                .typed("naam", text("quote.desk.customer.name"), name)
                .typed("contact", text("quote.desk.customer.contact"), contact)
                .typed("email", text("quote.desk.customer.email"), email)
                .typed("straat", text("quote.desk.customer.street"), street)
                .typed("postcode", text("quote.desk.customer.postcode"), postcode)
                .typed("plaats", text("quote.desk.customer.city"), city);
    }

    /** Which company and person were chosen, as numbers. */
    private String known() {
        return (organisation == null ? "" : organisation) + ":" + (person == null ? "" : person);
    }

    private void choose(String known) {
        String[] numbers = known.split(":", -1);
        if (known.matches("[0-9]*:[0-9]*")) {
            organisation = numbers[0].isEmpty() ? null : Long.valueOf(numbers[0]);
            person = numbers[1].isEmpty() ? null : Long.valueOf(numbers[1]);
            say();
        }
    }

    /** The customer; empty where an address was typed to which nothing can be sent, which the field says. */
    Optional<Customer> customer() {
        String address = email.getValue().strip();
        boolean isAddress = address.isEmpty() || MailAddress.of(address).isPresent();
        email.setInvalid(!isAddress);
        email.setErrorMessage(text("quote.desk.wrong.email"));
        if (!isAddress) {
            email.focus();
            return Optional.empty();
        }
        return Optional.of(new Customer(
                organisation,
                person,
                name.getValue().strip(),
                contact.getValue().strip(),
                MailAddress.of(address).map(MailAddress::name).orElse(""),
                street.getValue().strip(),
                postcode.getValue().strip(),
                city.getValue().strip()));
    }
}
