package nl.buro3.productentool.sales.ui.quote.desk;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.common.ui.FormDraft;
import nl.buro3.productentool.common.ui.FormParts;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.sales.quote.QuoteDesk;
import nl.buro3.productentool.sales.quote.content.Customer;
import nl.buro3.productentool.sales.quote.content.LineContent;
import nl.buro3.productentool.sales.quote.content.QuoteContent;
import nl.buro3.productentool.sales.quote.content.QuoteTotals;
import nl.buro3.productentool.sales.quote.draft.BundleDrafts;

/** The form in which a draft is written. What it comes to follows while one types. */
final class QuoteForm extends Div {

    private final CustomerFields customer;
    private final TextField subject = new TextField(text("quote.desk.subject"));
    private final Select<Locale> language = new Select<>();
    private final Input until = new Input();
    private final Paragraph untilWrong = styled(new Paragraph(), "veld-fout");
    private final TextArea intro = new TextArea(text("quote.desk.intro"));
    private final TextArea terms = new TextArea(text("quote.terms.title"));
    private final QuoteLinesForm lines;
    private final FormDraft draft;
    private final transient Consumer<QuoteTotals> follows;

    /** @param follows gets what the lines come to, with all that can be chosen, whenever they change */
    QuoteForm(QuoteDesk desk, BundleDrafts bundles, Clock clock, Consumer<QuoteTotals> follows) {
        this.follows = follows;
        customer = new CustomerFields(desk);
        lines = new QuoteLinesForm(desk, bundles, customer::organisation, clock, this::reckon);
        addClassNames("beheer-formulier", "offerte-formulier");
        subject.setMaxLength(QuoteContent.LONGEST_SUBJECT);
        intro.setMaxLength(QuoteContent.LONGEST_INTRO);
        terms.setMaxLength(QuoteContent.LONGEST_TERMS);
        language.setLabel(text("quote.desk.language"));
        language.setItems(Texts.LANGUAGES);
        language.setItemLabelGenerator(one -> text("quote.desk.language." + one.getLanguage()));
        draft = new FormDraft(this, parts());
        add(draft);
        add(section("quote.desk.customer", customer));
        add(section("quote.desk.about", styled(new Div(subject, language, until()), "beheer-rij"), intro));
        add(section("quote.lines", lines));
        HtmlContainer summary = new HtmlContainer("summary");
        summary.setText(text("quote.terms.title"));
        add(styled(new HtmlContainer("details", summary, terms), "offerte-vouw"));
    }

    private static Section section(String title, Component... content) {
        Section section = new Section(new H2(text(title)));
        section.add(content);
        return section;
    }

    private Div until() {
        until.setId("geldig-tot");
        until.getElement().setAttribute("type", "date");
        untilWrong.setVisible(false);
        return styled(new Div(Pages.label(text("quote.desk.until"), until), until, untilWrong), "veld");
    }

    private FormParts parts() {
        return customer.parts(new FormParts())
                .typed("onderwerp", text("quote.desk.subject"), subject)
                .choice("taal", text("quote.desk.language"), language)
                .typed("geldig", text("quote.desk.until"), until)
                .typed("inleiding", text("quote.desk.intro"), intro)
                .typed("voorwaarden", text("quote.terms.title"), terms)
                .rows("regels", text("quote.lines"), lines::read, lines::write, QuoteLinesForm::words)
                .within(lines::fill);
    }

    private void reckon() {
        follows.accept(QuoteTotals.of(lines.understood()));
    }

    void focusUnpriced() {
        lines.focusUnpriced();
    }

    FormDraft draft() {
        return draft;
    }

    void show(QuoteContent content) {
        customer.show(content.customer());
        subject.setValue(content.subject());
        language.setValue(Texts.supported(content.language()));
        until.setValue(content.validUntil().toString());
        intro.setValue(content.intro());
        terms.setValue(content.terms());
        lines.show(content.lines());
    }

    /** What was written, if all of it can be understood; what cannot says why. */
    Optional<QuoteContent> content() {
        Optional<LocalDate> day = day();
        untilWrong.setText(text("quote.desk.wrong.until"));
        untilWrong.setVisible(day.isEmpty());
        Optional<List<LineContent>> written = lines.content();
        Optional<Customer> whom = customer.customer();
        return day.isPresent() && written.isPresent() && whom.isPresent()
                ? Optional.of(new QuoteContent(
                        whom.get(),
                        language.getValue(),
                        subject.getValue().strip(),
                        intro.getValue().strip(),
                        terms.getValue().strip(),
                        day.get(),
                        written.get()))
                : Optional.empty();
    }

    /** In no year with more than four digits, which no database takes. */
    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(until.getValue())).filter(day -> day.getYear() < 10_000);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
