package org.threshold.workflow.strategy.adapter.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.strategy.OutcomeKind.IMMEDIATE_PROTECTION;
import static org.threshold.workflow.strategy.OutcomeKind.JOINT_ENQUIRY;
import static org.threshold.workflow.strategy.OutcomeKind.POLICE_ALONE;
import static org.threshold.workflow.strategy.OutcomeKind.RECONVENE;
import static org.threshold.workflow.strategy.OutcomeKind.SINGLE_AGENCY_ENQUIRY;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.strategy.OutcomeKind;
import org.threshold.workflow.strategy.app.ReadOutline.Outline;
import org.threshold.workflow.strategy.domain.Given;
import org.threshold.workflow.strategy.domain.Invitee;
import org.threshold.workflow.strategy.domain.Seat;

/** The pages of a discussion's steps ask for everything that their forms take, and name nobody. */
class StepFieldsTest {

    private static final Outline OUTLINE =
            new Outline(
                    List.of(
                            Given.child(Given.BABY, Path.RED),
                            Given.child(Given.SIBLING, Path.NOT_RED)),
                    List.of(new Invitee(Seat.GP, Seat.GP.agency(), "Always.")),
                    false,
                    List.of("No address is checked."));

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of(BookingFields.of(OUTLINE), BookingForm.class),
                Arguments.of(MeetingFields.of(OUTLINE), MeetingForm.class),
                Arguments.of(DecisionFields.of(OUTLINE), DecisionsForm.class),
                Arguments.of(AgreementForm.fields(OUTLINE), AgreementForm.class),
                Arguments.of(CheckFields.of(OUTLINE), ChecksForm.class));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_part_of_the_form_is_asked_for_under_its_name(List<FormField> fields, Class<?> form) {
        List<String> asked = new ArrayList<>();
        fields.forEach(field -> names(field, "", asked));

        List<String> taken = new ArrayList<>();
        components(form, "", taken);

        assertThat(asked).containsExactlyInAnyOrderElementsOf(taken);
    }

    private static void names(FormField field, String prefix, List<String> into) {
        String path = prefix + field.name();
        List<FormField> inside =
                switch (field) {
                    case FormField.Group group -> group.fields();
                    case FormField.Repeated repeated -> repeated.fields();
                    case FormField.Seldom seldom -> seldom.fields();
                    case FormField.ForEach each -> each.members();
                    default -> List.of();
                };
        inside.forEach(one -> names(one, path + ".", into));
        if (inside.isEmpty()) {
            into.add(path);
        }
    }

    private static void components(Class<?> form, String prefix, List<String> into) {
        for (RecordComponent part : form.getRecordComponents()) {
            Class<?> type = element(part.getGenericType());
            if (type.isRecord()) {
                components(type, prefix + part.getName() + ".", into);
            } else {
                into.add(prefix + part.getName());
            }
        }
    }

    private static Class<?> element(Type type) {
        return type instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : (Class<?>) type;
    }

    @Test
    void each_child_is_asked_about_by_its_case_and_the_red_one_is_marked() {
        var children = (FormField.ForEach) DecisionFields.of(OUTLINE).getFirst();

        assertThat(children.which().options())
                .extracting(FormField.Option::value)
                .containsExactly(Given.BABY.value(), Given.SIBLING.value());
        assertThat(children.which().options().getFirst().words()).contains("not mobile");
        assertThat(children.which().needed()).isTrue();
        assertThat(children.fields().getFirst().name()).isEqualTo("outcome");
    }

    @Test
    void what_only_some_outcomes_ask_for_is_shown_for_just_those() throws IOException {
        String style =
                new ClassPathResource("static/assets/threshold.css").getContentAsString(UTF_8);

        assertThat(style)
                .contains(
                        shownFor("-lead", SINGLE_AGENCY_ENQUIRY, JOINT_ENQUIRY, POLICE_ALONE),
                        "[value=\"" + IMMEDIATE_PROTECTION.code() + "\"]",
                        "[value=\"" + RECONVENE.code() + "\"]",
                        "[value=\"may-return\"]");
    }

    private static String shownFor(String part, OutcomeKind... outcomes) {
        return Arrays.stream(outcomes)
                        .map(one -> "[value=\"" + one.code() + "\"]")
                        .collect(Collectors.joining(", ", ":is(", "):checked"))
                + ")) [id$=\""
                + part
                + "\"]";
    }

    @Test
    void the_checks_that_are_left_and_the_invitees_are_said() {
        assertThat(CheckFields.of(OUTLINE).getFirst().hint()).contains("No address is checked.");
        assertThat(BookingFields.of(OUTLINE).getFirst().hint()).contains("the GP");
    }

    @Test
    void once_the_preparation_is_reviewed_nobody_is_asked_why_it_could_not_wait() {
        var prepared = new Outline(OUTLINE.children(), OUTLINE.invitees(), true, List.of());

        assertThat(MeetingFields.of(prepared))
                .extracting(FormField::name)
                .doesNotContain("urgent", "urgentReason");
    }

    @Test
    void every_choice_has_an_answer_that_the_form_takes() {
        var there = (FormField.Repeated) MeetingFields.of(OUTLINE).get(2);
        var seats = (FormField.Choice) there.fields().getFirst();

        assertThat(seats.options())
                .extracting(FormField.Option::value)
                .containsExactlyElementsOf(Arrays.stream(Seat.values()).map(Seat::code).toList());
    }
}
