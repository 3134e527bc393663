package org.threshold.workflow.circumstances.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.circumstances.Recipient;

/** Every kind of change in every state of a case: who is told, in which tier, and how fast. */
class RecipientMatrixTest {

    private static final Path PAGE = Path.of("..", "docs", "recipients.md");
    private static final Path PRINTED = Path.of("target", "recipients.md");
    private static final ExpectedRecipients EXPECTED = ExpectedRecipients.read();
    private static final String WHY = "The nurse is related to the family.";

    @Test
    void the_page_of_recipients_is_the_one_that_the_rules_give() throws IOException {
        String page = RecipientsPage.page();
        Files.createDirectories(PRINTED.getParent());
        Files.writeString(PRINTED, page);
        if ("write".equals(System.getProperty("threshold.docs"))) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).exists();
        assertThat(Files.readString(PAGE))
                .as(
                        "docs/recipients.md is stale. Look at what changed, and write it anew with: mvn -pl workflow-service -am test -Dtest=RecipientMatrixTest -Dsurefire.failIfNoSpecifiedTests=false -Dthreshold.docs=write")
                .isEqualTo(page);
    }

    @ParameterizedTest
    @EnumSource(ChangeKind.class)
    @Requirement({"F-1.2.4", "L-3.1.12"})
    void exactly_those_are_told_whom_the_catalogue_names_and_that_fast(ChangeKind kind) {
        for (MatrixState state : MatrixState.values()) {
            WhoHears hears = RecipientMatrix.decide(kind, state);

            assertThat(hears.priority()).as(state.name()).isEqualTo(EXPECTED.priority(kind, state));
            assertThat(answers(hears)).as(state.name()).isEqualTo(EXPECTED.answers(kind, state));
        }
    }

    @Test
    void the_catalogue_has_35_kinds_and_each_of_them_is_there_and_expected() {
        Set<String> catalogue =
                IntStream.rangeClosed(1, 35)
                        .mapToObj("EV-%02d"::formatted)
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(ChangeKind.values())
                .extracting(ChangeKind::id)
                .containsExactlyElementsOf(catalogue);
        assertThat(EXPECTED.ids()).isEqualTo(catalogue);
    }

    @ParameterizedTest
    @EnumSource(ChangeKind.class)
    void no_change_is_told_to_nobody_in_any_state(ChangeKind kind) {
        for (MatrixState state : MatrixState.values()) {
            assertThat(RecipientMatrix.decide(kind, state).tell()).as(state.name()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(ChangeKind.class)
    void whoever_is_told_inside_the_authority_has_a_seat_on_the_work_list(ChangeKind kind) {
        for (MatrixState state : MatrixState.values()) {
            assertThat(RecipientMatrix.decide(kind, state).tell())
                    .extracting(ToTell::recipient)
                    .filteredOn(Recipient::inside)
                    .as(state.name())
                    .allMatch(one -> one.staffRole().isPresent());
        }
    }

    @Test
    void every_circumstance_has_a_state_of_its_own() {
        var shown =
                Arrays.stream(MatrixState.values())
                        .flatMap(state -> state.of().holds().stream())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Circumstance.class)));

        assertThat(shown).isEqualTo(EnumSet.allOf(Circumstance.class));
    }

    @ParameterizedTest
    @EnumSource(ChangeKind.class)
    @Requirement({"R-GP-3", "R-Health-1"})
    void nobody_mandatory_can_be_left_out_in_any_state_whatever_the_reason(ChangeKind kind) {
        for (MatrixState state : MatrixState.values()) {
            WhoHears all = RecipientMatrix.decide(kind, state);

            WhoHears hears = RecipientMatrix.decide(kind, state, everybody(all));

            assertThat(hears.tell())
                    .as(kind + " " + state)
                    .containsExactlyElementsOf(
                            all.tell().stream()
                                    .filter(one -> one.duty() == Duty.MANDATORY)
                                    .toList());
            assertThat(MandatoryRecipient.refusals(hears, everybody(all)))
                    .hasSameSizeAs(hears.tell());
        }
    }

    @ParameterizedTest
    @EnumSource(ChangeKind.class)
    void whoever_else_is_left_out_is_kept_with_the_reason(ChangeKind kind) {
        for (MatrixState state : MatrixState.values()) {
            WhoHears all = RecipientMatrix.decide(kind, state);
            List<LeftOut> optional =
                    everybody(all).stream().filter(one -> removable(all, one)).toList();

            WhoHears hears = RecipientMatrix.decide(kind, state, optional);

            assertThat(hears.leftOut()).as(kind + " " + state).isEqualTo(optional);
        }
    }

    @Test
    void nobody_is_left_out_without_a_reason() {
        var nurse = RecipientMatrix.decide(ChangeKind.NEW_INJURY, MatrixState.NOTHING_MORE);
        var recipient = nurse.tell().getLast().recipient();

        assertThatThrownBy(() -> new LeftOut(recipient, " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Set<String> answers(WhoHears hears) {
        Set<String> answers = new TreeSet<>();
        hears.tell().forEach(one -> answers.add(answer(one)));
        hears.missing().forEach(one -> answers.add("missing " + Kebab.of(one.party())));
        return answers;
    }

    private static String answer(ToTell one) {
        String duty =
                switch (one.duty()) {
                    case MANDATORY -> "must ";
                    case DEFAULT -> "default ";
                    case CONDITIONAL -> "may ";
                };
        return duty
                + one.recipient().key()
                + (one.tier() == Tier.T0 ? " (T0)" : "")
                + (one.from() == ToTell.CountsFrom.OPENING ? " (when the office opens)" : "");
    }

    private static List<LeftOut> everybody(WhoHears hears) {
        return hears.tell().stream().map(one -> new LeftOut(one.recipient(), WHY)).toList();
    }

    private static boolean removable(WhoHears all, LeftOut out) {
        return all.tell().stream()
                .anyMatch(
                        one ->
                                one.recipient().equals(out.recipient())
                                        && one.duty() != Duty.MANDATORY);
    }
}
