package org.threshold.workflow.worklist.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.access.People.DANA_DUTY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.worklist.BriefLine;
import org.threshold.workflow.worklist.BriefQuestion;
import org.threshold.workflow.worklist.BriefSource;
import org.threshold.workflow.worklist.CasePart.Part;
import org.threshold.workflow.worklist.adapter.web.CaseBriefPart.Row;

/** L-3.1.24: the same questions are answered in the same place for every case. */
class CaseBriefPartTest {

    private static final String CASE = "CP-2041";

    @Test
    @Requirement("L-3.1.24")
    void every_question_has_its_row_in_its_place() {
        var brief = brief(source(1, BriefLine.of(BriefQuestion.NEXT_DUE, "Decide by ten")));

        assertThat(rows(brief))
                .extracting(Row::question)
                .containsExactlyElementsOf(
                        Stream.of(BriefQuestion.values()).map(BriefQuestion::words).toList());
    }

    @Test
    @Requirement("L-3.1.24")
    void what_nobody_has_recorded_is_said() {
        var brief = brief(source(1, BriefLine.of(BriefQuestion.WHO, "Lena Marsh")));

        assertThat(row(brief, BriefQuestion.WHERE_NOW).known()).isFalse();
        assertThat(row(brief, BriefQuestion.WHERE_NOW).lines())
                .extracting(BriefLine::words)
                .containsExactly("Nobody has recorded where the child is.");
    }

    @Test
    @Requirement("L-3.1.24")
    void that_there_is_nothing_of_a_kind_stands_after_what_there_is_of_another() {
        var plan = source(6, BriefLine.of(BriefQuestion.LEGAL_STATUS, "A plan stands."));
        var enquiry = nothing(5, BriefLine.of(BriefQuestion.WHO, "Lena Marsh"));

        var row = row(brief(plan, enquiry), BriefQuestion.LEGAL_STATUS);
        var none = row(brief(enquiry), BriefQuestion.LEGAL_STATUS);

        assertThat(row.known()).isTrue();
        assertThat(row.lines())
                .extracting(BriefLine::words)
                .containsExactly("A plan stands.", "No enquiry is open.");
        assertThat(none.known()).isFalse();
        assertThat(none.lines())
                .extracting(BriefLine::words)
                .containsExactly("No enquiry is open.");
    }

    @Test
    void a_source_that_has_an_answer_does_not_say_that_there_is_none() {
        var enquiry = nothing(5, BriefLine.of(BriefQuestion.LEGAL_STATUS, "An enquiry is open."));

        assertThat(row(brief(enquiry), BriefQuestion.LEGAL_STATUS).lines())
                .extracting(BriefLine::words)
                .containsExactly("An enquiry is open.");
    }

    @Test
    void of_two_answers_the_one_of_the_earlier_source_comes_first() {
        var brief =
                brief(
                        source(20, BriefLine.of(BriefQuestion.WHERE_NOW, "Home: 4 Mill Lane")),
                        source(10, BriefLine.of(BriefQuestion.WHERE_NOW, "In hospital")));

        assertThat(row(brief, BriefQuestion.WHERE_NOW).lines())
                .extracting(BriefLine::words)
                .containsExactly("In hospital", "Home: 4 Mill Lane");
    }

    @Test
    void a_case_that_no_feature_knows_has_no_brief() {
        assertThat(brief(source(1))).isEmpty();
    }

    private static Optional<Part> brief(BriefSource... sources) {
        return new CaseBriefPart(List.of(sources)).of(DANA_DUTY.actor(), CASE);
    }

    /** A source that says so where no enquiry is open. */
    private static BriefSource nothing(int order, BriefLine... lines) {
        BriefSource source = source(order, lines);
        return new BriefSource() {
            @Override
            public int order() {
                return order;
            }

            @Override
            public List<BriefLine> of(Actor who, String caseRef) {
                return source.of(who, caseRef);
            }

            @Override
            public Map<BriefQuestion, String> otherwise() {
                return Map.of(BriefQuestion.LEGAL_STATUS, "No enquiry is open.");
            }
        };
    }

    private static BriefSource source(int order, BriefLine... lines) {
        return new BriefSource() {
            @Override
            public int order() {
                return order;
            }

            @Override
            public List<BriefLine> of(Actor who, String caseRef) {
                return List.of(lines);
            }
        };
    }

    private static Row row(Optional<Part> brief, BriefQuestion question) {
        return rows(brief).stream()
                .filter(row -> row.question().equals(question.words()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Row> rows(Optional<Part> brief) {
        return ((List<?>) brief.orElseThrow().shown()).stream().map(Row.class::cast).toList();
    }
}
