package org.threshold.workflow.circumstances.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.app.CaseChanges.Listed;
import org.threshold.workflow.circumstances.app.ReadSoFar.SoFar;
import org.threshold.workflow.circumstances.domain.History;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.BriefLine;
import org.threshold.workflow.worklist.BriefQuestion;

/** L-3.1.24: where the child is now, its injuries, and what changed last. */
class ChangesBriefTest {

    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");

    @Test
    @Requirement("L-3.1.24")
    void a_child_in_hospital_is_in_its_ward() {
        var admitted =
                change(
                        ChangeKind.CHILD_ADMITTED,
                        "admitted",
                        NINE,
                        Map.of("reason", "injury", "site", "RXQ02", "ward", "ward-3"));

        assertThat(said(BriefQuestion.WHERE_NOW, admitted))
                .containsExactly(
                        "In hospital RXQ02, ward ward-3 since Tuesday 24 November 2026 at 09:00");
    }

    @Test
    void who_went_home_after_that_is_at_home_and_who_only_left_is_not_said_to_be() {
        var admitted = change(ChangeKind.CHILD_ADMITTED, "admitted", NINE, Map.of());
        var home = change(ChangeKind.CHILD_RETURNED_HOME, "", NINE.plusSeconds(60), Map.of());
        var left =
                change(
                        ChangeKind.CHILD_RETURNED_HOME,
                        "",
                        NINE.plusSeconds(120),
                        Map.of("whereabouts", "left-hospital"));

        assertThat(said(BriefQuestion.WHERE_NOW, admitted, home))
                .containsExactly("At home again since Tuesday 24 November 2026 at 09:01");
        assertThat(said(BriefQuestion.WHERE_NOW, admitted, home, left))
                .singleElement()
                .asString()
                .startsWith("Left hospital; not known to be home");
    }

    @Test
    void an_injury_is_a_risk_with_its_place_and_whether_the_child_moves_about() {
        var injury =
                change(
                        ChangeKind.NEW_INJURY,
                        "",
                        NINE,
                        Map.of("bodySite", "leg", "mobility", "not-mobile"));

        assertThat(said(BriefQuestion.RISKS, injury))
                .containsExactly(
                        "Injury (leg), on a child who does not move about,"
                                + " Tuesday 24 November 2026 at 09:00");
    }

    @Test
    @Requirement("R-Hosp-3a")
    void a_list_says_which_change_was_recorded_late() {
        var id = new ChangeId(new UUID(1, 2));
        var late = new Listed(id, ChangeKind.CHILD_ADMITTED, "admitted", NINE, "first", true, true);

        assertThat(ListedWords.of(late))
                .endsWith(": admitted (recorded late) (does not stand any more)");
    }

    @Test
    void the_last_changes_lead_to_their_pages() {
        var id = new ChangeId(new UUID(1, 2));
        var listed =
                new Listed(id, ChangeKind.CHILD_ADMITTED, "admitted", NINE, "first", false, false);

        var lines = ChangesBrief.lines(new SoFar(Optional.empty(), List.of(), List.of(listed)));

        assertThat(lines)
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.question()).isEqualTo(BriefQuestion.LAST_CHANGES);
                            assertThat(line.page()).isEqualTo("/changes/" + id);
                        });
    }

    private static List<String> said(BriefQuestion question, NewChange... standing) {
        var history = new History(List.of(standing));
        return ChangesBrief.lines(new SoFar(history.whereabouts(), history.injuries(), List.of()))
                .stream()
                .filter(line -> line.question() == question)
                .map(BriefLine::words)
                .toList();
    }

    private static NewChange change(
            ChangeKind kind, String stage, Instant at, Map<String, String> codes) {
        return new NewChange(kind, stage, List.of(new CaseRef("CP-1")), at, codes, "");
    }
}
