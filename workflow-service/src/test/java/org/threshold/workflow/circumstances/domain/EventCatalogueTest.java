package org.threshold.workflow.circumstances.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;

/** The catalogue's text: whole, understood, and the minimum of each kind asked for. */
class EventCatalogueTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:15:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "must   social-worker; must   social-wroker; no party 'social-wroker'",
                "if police-or-enquiry; if polcie; no condition 'polcie'",
                "needs  reason: injury; wants  reason: injury; begins with none of the eight words",
                "mobility: @mobility; mobility: @nimbleness; no class of codes 'nimbleness'",
                "EV-01 child-admitted; EV-02 child-admitted; names no kind of change",
                "| P1 | reported; | P1 | invented; no origin 'invented'",
                "silent other-family; silent another-family; has no stage 'another-family'"
            })
    void a_mistake_in_the_text_is_named_with_its_line(String right, String wrong, String why) {
        String text = EventText.text().replace(right, wrong);

        assertThat(text).isNotEqualTo(EventText.text());
        assertThatThrownBy(() -> EventCatalogue.read(text))
                .hasMessageStartingWith("Event catalogue, line '")
                .hasMessageContaining(why);
    }

    @Test
    void a_kind_that_is_missing_or_stands_there_twice_is_named() {
        String referral = EventText.text().substring(EventText.text().indexOf("EV-34"));
        String paragraph = referral.substring(0, referral.indexOf("EV-35"));

        assertThatThrownBy(() -> EventCatalogue.read(EventText.text().replace(paragraph, "")))
                .hasMessage("REFERRAL is missing");
        assertThatThrownBy(() -> EventCatalogue.read(EventText.text() + "\n" + paragraph))
                .hasMessage("REFERRAL stands there twice");
    }

    @ParameterizedTest
    @EnumSource(ChangeKind.class)
    @Requirement({"R-4.2-8c", "R-4.2-9"})
    void what_is_needed_is_refused_when_it_is_left_out_and_nothing_else_is(ChangeKind kind) {
        ChangeShape shape = ChangeShape.of(kind);
        for (String stage : stages(shape)) {
            List<String> needed =
                    shape.codes().stream()
                            .filter(code -> code.needed() && code.askedAt(stage))
                            .map(code -> "codes." + code.name())
                            .toList();

            assertThat(ChangeCheck.refusals(change(kind, stage, Map.of(), ""), NOW))
                    .as(stage)
                    .extracting(Refusal::field)
                    .containsExactlyElementsOf(shape.reportable() ? needed : List.of("kind"));
        }
    }

    @Test
    @Requirement("R-C&F-9c")
    void the_other_family_hears_that_the_adult_is_with_children_and_no_more() {
        var codes = Map.of("link", "partner");

        assertThat(
                        ChangeCheck.refusals(
                                change(ChangeKind.ADULT_MOVED_IN, "other-family", codes, "Who."),
                                NOW))
                .extracting(Refusal::field)
                .containsExactly("codes.link", "detail");
        assertThat(
                        ChangeCheck.refusals(
                                change(ChangeKind.ADULT_MOVED_IN, "other-family", Map.of(), ""),
                                NOW))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "dueOn, 2026-12-01, true",
        "dueOn, 2026-13-01, false",
        "domesticAbuse, not-known, true",
        "domesticAbuse, perhaps, false",
        "mother, 7d1f2b1e-0000-4000-8000-000000000001, true",
        "mother, a:b, false"
    })
    void a_code_is_of_its_class_or_refused(String name, String value, boolean fine) {
        var codes = new HashMap<>(Map.of("domesticAbuse", "no"));
        codes.put(name, value);

        assertThat(
                        ChangeCheck.refusals(
                                change(ChangeKind.PREGNANCY_IDENTIFIED, "", codes, ""), NOW))
                .hasSize(fine ? 0 : 1);
    }

    private static List<String> stages(ChangeShape shape) {
        return shape.stages().isEmpty() ? List.of("") : shape.stages();
    }

    private static NewChange change(
            ChangeKind kind, String stage, Map<String, String> codes, String detail) {
        return new NewChange(kind, stage, List.of(new CaseRef("CP-1")), NOW, codes, detail);
    }
}
