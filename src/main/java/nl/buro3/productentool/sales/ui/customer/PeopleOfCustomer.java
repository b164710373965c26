package nl.buro3.productentool.sales.ui.customer;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.account.member.MemberDesk;
import nl.buro3.productentool.account.member.Members.Member;
import nl.buro3.productentool.account.phone.Phones;
import nl.buro3.productentool.common.PhoneNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** Who the people of a customer company are, to mail them. */
@Service
@Order(CustomerSection.PEOPLE)
class PeopleOfCustomer implements CustomerSection {

    private final MemberDesk desk;
    private final Phones phones;

    PeopleOfCustomer(MemberDesk desk, Phones phones) {
        this.desk = desk;
        this.phones = phones;
    }

    @Override
    public Optional<Component> of(OrganisationRef customer) {
        List<Member> people = desk.peopleOf(customer.handle());
        Section section = styled(new Section(new H2(text("customer.people"))), "beheer-deel");
        if (people.isEmpty()) {
            section.add(styled(new Paragraph(text("customer.people.none")), "klein"));
        } else {
            UnorderedList list = styled(new UnorderedList(), "klantmensen");
            Map<Long, PhoneNumber> numbers =
                    phones.of(people.stream().map(Member::id).toList());
            people.forEach(person -> list.add(line(person, numbers.get(person.id()))));
            section.add(list);
        }
        section.add(new Paragraph(link("/beheer/organisaties/" + customer.handle(), text("customer.people.manage"))));
        return Optional.of(section);
    }

    private static ListItem line(Member person, @Nullable PhoneNumber phone) {
        String email = person.email();
        Div name = styled(new Div(person.name()), "naam");
        if (!person.enabled()) {
            name.add(words(" " + text("customer.people.disabled"), "klein"));
        }
        ListItem line = new ListItem(name, new Anchor("mailto:" + email, email));
        if (phone != null) {
            line.add(new Div(new Anchor(phone.link(), phone.words())));
        }
        return line;
    }
}
