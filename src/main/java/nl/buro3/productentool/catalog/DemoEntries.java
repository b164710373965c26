package nl.buro3.productentool.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import nl.buro3.productentool.catalog.example.ExampleText;
import nl.buro3.productentool.catalog.problem.ProblemContent;
import nl.buro3.productentool.catalog.problem.ProblemContent.AnswerText;
import nl.buro3.productentool.catalog.problem.ProblemContent.QuestionText;
import nl.buro3.productentool.catalog.problem.ProblemContent.Reason;
import nl.buro3.productentool.catalog.specialist.SpecialistCard;
import org.jspecify.annotations.Nullable;

/** The demo catalogue as its data files say it; each entry says what it is in the portal. */
final class DemoEntries {

    private DemoEntries() {}

    record CategoryEntry(
            String slug,
            String name,
            String summary,
            @Nullable List<CategoryEntry> children) {

        @Override
        public List<CategoryEntry> children() {
            return children == null ? List.of() : children;
        }
    }

    record SpecialistEntry(
            String key,
            String name,
            String role,
            String phone,
            String email,
            @Nullable String plan,
            String introduction) {

        SpecialistCard card() {
            return new SpecialistCard(key, name, role, phone, email, plan, introduction);
        }
    }

    record ProductEntry(
            String slug,
            String name,
            String category,
            @Nullable List<String> alsoIn,
            String summary,
            String description,
            String audience,
            String delivery,
            PriceEntry price,
            List<String> benefits,
            List<ExampleEntry> examples,
            List<String> specialists,
            List<String> keywords,
            List<RelationEntry> relations) {

        @Override
        public List<String> alsoIn() {
            return alsoIn == null ? List.of() : alsoIn;
        }

        CardContent content() {
            return new CardContent(
                    name,
                    summary.strip(),
                    description.strip(),
                    audience,
                    delivery,
                    price.indication(),
                    benefits,
                    keywords);
        }
    }

    record PriceEntry(
            String type,
            @Nullable BigDecimal from,
            @Nullable BigDecimal to,
            @Nullable String unit,
            @Nullable String note,
            @Nullable BigDecimal setup,
            @Nullable Integer months) {

        PriceIndication indication() {
            return new PriceIndication(
                    PriceType.valueOf(type.toUpperCase(Locale.ROOT)),
                    from,
                    to,
                    unit == null ? PriceUnit.ONCE : PriceUnit.valueOf(unit.toUpperCase(Locale.ROOT)),
                    note == null ? "" : note,
                    setup,
                    months);
        }
    }

    record ExampleEntry(
            String title,
            String sector,
            String text,
            @Nullable String link) {

        ExampleText words() {
            return new ExampleText(title, sector, text.strip(), link);
        }
    }

    record RelationEntry(String type, String product, String reason) {

        RelationType relationType() {
            return RelationType.valueOf(type.toUpperCase(Locale.ROOT));
        }
    }

    record ProblemEntry(String slug, String text, String explanation, List<Reason> solutions) {

        ProblemContent content(List<QuestionText> questions) {
            return new ProblemContent(text, explanation, solutions, questions);
        }
    }

    record ProblemQuestionsEntry(String problem, List<QuestionEntry> questions) {

        List<QuestionText> texts() {
            return questions.stream().map(QuestionEntry::words).toList();
        }
    }

    record QuestionEntry(String text, List<AnswerEntry> answers) {

        QuestionText words() {
            return new QuestionText(
                    null, text, answers.stream().map(AnswerEntry::words).toList());
        }
    }

    record AnswerEntry(
            String text,
            @Nullable List<Reason> fits,
            @Nullable List<String> leavesOut) {

        AnswerText words() {
            return new AnswerText(
                    null, text, fits == null ? List.of() : fits, leavesOut == null ? List.of() : leavesOut);
        }
    }
}
