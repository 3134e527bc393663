package org.threshold.workflow.platform.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Group;
import org.threshold.workflow.platform.FormField.Lines;
import org.threshold.workflow.platform.FormField.Repeated;
import org.threshold.workflow.platform.FormField.Text;
import org.threshold.workflow.platform.Refusal;
import tools.jackson.databind.json.JsonMapper;

/** What is typed becomes the JSON of the API, and what was kept becomes what was typed. */
class FormsTest {

    private static final List<FormField> FIELDS =
            List.of(
                    new Lines("hadCare", "Who had care?", ""),
                    new Repeated(
                            "children",
                            "Child",
                            "",
                            List.of(
                                    new Text("caseRef", "Which child?", ""),
                                    new Group(
                                            "home",
                                            "Home",
                                            "",
                                            List.of(
                                                    new Repeated(
                                                            "reasons",
                                                            "Reason",
                                                            "",
                                                            List.of(
                                                                    new Text(
                                                                            "words", "What?",
                                                                            ""))))))));

    private final Forms forms = new Forms(JsonMapper.shared());

    private String json(Map<String, List<String>> typed) {
        return forms.read(FIELDS, new Typed(typed), ZoneOffset.UTC).json();
    }

    @Test
    void each_line_is_an_entry_and_empty_lines_are_none() {
        assertThat(json(Map.of("hadCare", List.of("The mother\r\n\r\n  Her partner "))))
                .isEqualTo("{\"hadCare\":[\"The mother\",\"Her partner\"]}");
        assertThat(json(Map.of("hadCare", List.of(" ")))).isEqualTo("{}");
    }

    @Test
    void what_was_typed_is_kept_as_it_is_and_no_button_or_token_with_it() {
        List<FormField> fields = List.of(new FormField.Day("when", "When?", ""));
        var posted =
                new Typed(
                        Map.of(
                                "when", List.of("tomorrow"),
                                "_csrf", List.of("token"),
                                "+keep", List.of("yes"),
                                "whenever", List.of("no field of the form")));

        String kept = forms.written(fields, posted);

        assertThat(kept).isEqualTo("{\"when\":[\"tomorrow\"]}");
        assertThat(forms.read(fields, kept).one("when")).isEqualTo("tomorrow");
        assertThat(forms.read(List.of(), kept).values()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/2/2026", "29/2/2027", "2027-02-29", "24.11.2026"})
    void a_day_that_the_calendar_does_not_have_is_no_date(String day) {
        List<FormField> fields = List.of(new FormField.Day("when", "When?", ""));

        var read = forms.read(fields, new Typed(Map.of("when", List.of(day))), ZoneOffset.UTC);

        assertThat(read.refusals())
                .extracting(Refusal::field, Refusal::problem)
                .containsExactly(tuple("when", "This is not a date."));
        assertThat(read.json()).isEqualTo("{}");
    }

    @Test
    void lines_that_were_kept_are_typed_again() {
        var typed = forms.typed(FIELDS, "{\"hadCare\":[\"One\",\"Two\"]}", ZoneOffset.UTC);

        assertThat(typed.one("hadCare")).isEqualTo("One\nTwo");
    }

    @Test
    void an_item_that_nothing_was_typed_into_is_left_out_inside_of_another_too() {
        var typed =
                Map.of(
                        "children[0].caseRef", List.of("CP-2041"),
                        "children[0].home.reasons[0]", List.of(""),
                        "children[0].home.reasons[0].words", List.of(""),
                        "children[0].home.reasons[1].words", List.of("A fact"),
                        "children[1]", List.of(""),
                        "children[1].home.reasons[0]", List.of(""));

        assertThat(json(typed))
                .isEqualTo(
                        "{\"children\":[{\"caseRef\":\"CP-2041\","
                                + "\"home\":{\"reasons\":[{\"words\":\"A fact\"}]}}]}");
    }

    @Test
    void a_form_is_read_as_the_api_takes_it_and_its_reading_has_refused_what_is_no_day() {
        List<FormField> fields =
                List.of(new Text("why", "Why?", ""), new FormField.Day("on", "When?", ""));
        var typed = new Typed(Map.of("why", List.of("seen"), "on", List.of("31/02/2026")));

        var sent = forms.read(fields, typed, ZoneOffset.UTC, Given.class);

        assertThat(sent.form()).isEqualTo(new Given("seen", null));
        assertThat(sent.typed().one("on")).isEqualTo("31/02/2026");
        assertThat(sent.reading().refusals()).extracting(Refusal::field).containsExactly("on");
    }

    private record Given(@Nullable String why, @Nullable LocalDate on) {}
}
