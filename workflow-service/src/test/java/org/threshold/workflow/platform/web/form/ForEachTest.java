package org.threshold.workflow.platform.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Choice;
import org.threshold.workflow.platform.FormField.ForEach;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.FormField.Text;
import org.threshold.workflow.platform.FormField.Which;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.Drawn.Kind;
import tools.jackson.databind.json.JsonMapper;

/** What is asked for each of some things, one folded away behind the other. */
class ForEachTest {

    private static final List<Option> CHILDREN =
            List.of(
                    new Option("CP-1", "The first child"),
                    new Option("CP-2", "The second child"),
                    new Option("CP-3", "The third child"));
    private static final List<FormField> FIELDS = fields(true);

    private final Forms forms = new Forms(JsonMapper.shared());

    @Test
    void the_first_that_nothing_was_said_about_stands_open() {
        var items = items(Map.of("children[0].caseRef", "CP-1", "children[0].outcome", "help"));

        assertThat(items)
                .extracting(Drawn::kind)
                .containsExactly(Kind.FOLDED, Kind.UNFOLDED, Kind.FOLDED);
        assertThat(items).extracting(Drawn::value).containsExactly("Help is given", "", "");
    }

    @Test
    void where_nothing_has_to_be_said_all_of_them_are_folded_away() {
        var form = FormPage.of(fields(false), Typed.nothing(), List.of());

        assertThat(form.fields().getFirst().fields())
                .extracting(Drawn::kind)
                .containsOnly(Kind.FOLDED);
    }

    @Test
    void those_in_which_something_is_wrong_stand_open_and_the_error_leads_into_them() {
        var typed = typed(Map.of("children[0].caseRef", "CP-3", "children[0].outcome", "help"));
        var wrong = new Refusal("children[0].reason", "The reason is missing.", "Give it.");

        var form = FormPage.of(FIELDS, typed, List.of(wrong));

        assertThat(form.fields().getFirst().fields())
                .extracting(Drawn::kind)
                .containsExactly(Kind.FOLDED, Kind.FOLDED, Kind.UNFOLDED);
        assertThat(form.errors())
                .extracting(FormPage.Wrong::id)
                .containsExactly("f-children-0-reason");
    }

    @Test
    void what_was_said_about_a_thing_stays_with_it_wherever_it_stood() {
        var items =
                items(
                        Map.of(
                                "children[0].caseRef", "CP-3",
                                "children[0].reason", "Third.",
                                "children[1].caseRef", "CP-1",
                                "children[1].reason", "First."));

        assertThat(items).extracting(Drawn::path).doesNotHaveDuplicates();
        assertThat(items)
                .extracting(item -> item.fields().getLast().value())
                .containsExactly("First.", "", "Third.");
        assertThat(items)
                .extracting(item -> item.options().getFirst().value())
                .containsExactly("CP-1", "CP-2", "CP-3");
    }

    @Test
    void a_thing_that_nothing_was_said_about_is_left_out_of_what_is_sent() {
        var posted =
                typed(
                        Map.of(
                                "children[0].caseRef", "CP-1",
                                "children[0].reason", " ",
                                "children[1].caseRef", "CP-2",
                                "children[1].reason", "Agreed."));

        var read = forms.read(FIELDS, posted, ZoneOffset.UTC);

        assertThat(read.json())
                .isEqualTo("{\"children\":[{\"caseRef\":\"CP-2\",\"reason\":\"Agreed.\"}]}");
        assertThat(FormPage.of(FIELDS, read.typed(), List.of()).fields().getFirst().fields())
                .extracting(item -> item.fields().getLast().value())
                .containsExactly("", "Agreed.", "");
    }

    @Test
    void what_was_kept_is_typed_again() {
        var typed =
                forms.typed(
                        FIELDS,
                        "{\"children\":[{\"caseRef\":\"CP-2\",\"outcome\":\"help\"}]}",
                        ZoneOffset.UTC);

        assertThat(FormPage.of(FIELDS, typed, List.of()).fields().getFirst().fields())
                .extracting(Drawn::value)
                .containsExactly("", "Help is given", "");
    }

    @Test
    void the_words_of_a_form_that_came_too_late_say_which_thing_they_are_about() {
        var form =
                FormPage.of(
                        FIELDS,
                        typed(Map.of("children[0].caseRef", "CP-2", "children[0].outcome", "help")),
                        List.of());

        assertThat(form.answers())
                .extracting(Drawn::label)
                .containsExactly("The second child", "What was decided?");
    }

    private static List<FormField> fields(boolean needed) {
        return List.of(
                new ForEach(
                        "children",
                        "Each child",
                        "",
                        new Which("caseRef", CHILDREN, needed),
                        List.of(
                                new Choice(
                                        "outcome",
                                        "What was decided?",
                                        "",
                                        List.of(new Option("help", "Help is given"))),
                                new Text("reason", "Why?", ""))));
    }

    static Typed typed(Map<String, String> values) {
        return new Typed(
                values.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, one -> List.of(one.getValue()))));
    }

    private static List<Drawn> items(Map<String, String> values) {
        return FormPage.of(FIELDS, typed(values), List.of()).fields().getFirst().fields();
    }
}
