package org.threshold.workflow.circumstances.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Circumstance;

/** Every kind of change in every state of a case: who is told, in which tier, and how fast. */
class RecipientMatrixTest {

    private static final Path PAGE = Path.of("..", "docs", "recipients.md");
    private static final String WHY = "The nurse is related to the family.";

    @Test
    void the_page_of_recipients_is_the_one_that_the_rules_give() throws IOException {
        String page = RecipientMatrix.page();
        if ("write".equals(System.getProperty("threshold.docs"))) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).exists();
        assertThat(Files.readString(PAGE))
                .as(
                        "docs/recipients.md is stale. Look at what changed, and write it anew with: mvn -pl workflow-service -am test -Dtest=RecipientMatrixTest -Dsurefire.failIfNoSpecifiedTests=false -Dthreshold.docs=write")
                .isEqualTo(page);
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
