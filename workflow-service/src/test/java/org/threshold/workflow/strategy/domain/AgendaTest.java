package org.threshold.workflow.strategy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.strategy.domain.Given.BABY;
import static org.threshold.workflow.strategy.domain.Given.SIBLING;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Rank;
import org.threshold.workflow.strategy.ChildDecision;
import org.threshold.workflow.strategy.ChildOutcome;
import org.threshold.workflow.strategy.domain.Agenda.Line;
import org.threshold.workflow.strategy.domain.Agenda.Met;
import org.threshold.workflow.strategy.domain.Agenda.State;

/** An item is done when what it asks for is recorded, and not before. */
class AgendaTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final State DONE = new State.Done();
    private static final State TALK = new State.Talk();
    private static final List<ChildDecision> BOTH =
            List.of(
                    Given.decision(BABY, new ChildOutcome.Section17()),
                    Given.decision(SIBLING, new ChildOutcome.Section17()));
    private static final MeetingDecisions COMPLETED =
            new MeetingDecisions(BOTH, List.of(), List.of(), new MeetingDecisions.Next.Concluded());

    @Test
    void it_begins_with_who_is_there_and_ends_with_what_follows_and_each_item_has_its_source() {
        assertThat(agenda(Given.discussion()))
                .extracting(Line::item)
                .containsExactly(AgendaItem.values())
                .startsWith(AgendaItem.QUORUM, AgendaItem.PURPOSE)
                .endsWith(AgendaItem.NEXT);
        assertThat(AgendaItem.values())
                .allMatch(item -> !item.words().isBlank() && !item.source().isBlank());
    }

    @Test
    void while_a_meeting_is_waited_for_only_the_police_preparation_can_be_done() {
        var called = Given.discussion().at(Stage.INVITED);

        assertThat(done(agenda(called, met("Bruises.", "Alone at night.", BOTH))))
                .containsExactly(AgendaItem.POLICE_CHECKS);
        assertThat(done(agenda(Given.unprepared(called)))).isEmpty();
        assertThat(state(agenda(called), AgendaItem.RISKS))
                .isEqualTo(new State.Missing("The meeting has not been held yet."));
    }

    @Test
    void what_nobody_wrote_down_is_missing() {
        var lines = agenda(Given.discussion(), met("", " ", List.of()));

        assertThat(done(lines)).containsExactly(AgendaItem.QUORUM, AgendaItem.POLICE_CHECKS);
        assertThat(state(lines, AgendaItem.INFORMATION))
                .isEqualTo(
                        new State.Missing(
                                "Nothing is written down of what these knew: "
                                        + Agency.POLICE.words()
                                        + "."));
        assertThat(state(lines, AgendaItem.NEXT))
                .isEqualTo(new State.Missing("What the meeting decided is not recorded yet."));
    }

    @Test
    void a_child_without_a_decision_is_named_by_its_case() {
        var lines = agenda(Given.discussion(), met("Bruises.", "Alone.", BOTH.subList(0, 1)));

        for (AgendaItem item :
                List.of(AgendaItem.EACH_CHILD, AgendaItem.PAEDIATRIC, AgendaItem.RETURN_HOME)) {
            assertThat(state(lines, item))
                    .isEqualTo(new State.Missing("Nothing is recorded yet for case CP-2042."));
        }
    }

    @Test
    void a_meeting_that_was_not_quorate_says_who_was_missing() {
        var full = met("Bruises.", "Alone.", BOTH);
        var check = new QuorumCheck.NotQuorate(List.of(Missing.HEALTH));
        var urgent = new Met(full.report(), check, full.decisions(), full.completed());

        assertThat(state(agenda(Given.discussion(), urgent), AgendaItem.QUORUM))
                .isEqualTo(new State.Missing("Missing: a health practitioner."));
    }

    @Test
    void once_all_is_recorded_nothing_is_missing_and_what_has_no_place_is_talked_about() {
        var met = met("Bruises.", "Alone at night.", BOTH);
        var report = met.report();
        var said =
                new MeetingReport.Minutes(
                        "Bruises.",
                        List.of(
                                new MeetingReport.Information(
                                        Agency.POLICE, Optional.empty(), "Two calls.")),
                        "Alone at night.");
        var told =
                new MeetingReport(
                        NOW, report.held(), report.attendees(), said, report.urgency(), List.of());
        var lines =
                agenda(
                        Given.discussion().at(Stage.DECIDED),
                        new Met(told, met.check(), BOTH, List.of(COMPLETED)));

        assertThat(lines)
                .allSatisfy(
                        line ->
                                assertThat(line.state())
                                        .isEqualTo(
                                                line.item().part() == AgendaItem.Part.TALK
                                                        ? TALK
                                                        : DONE));
    }

    private static Met met(String purpose, String risks, List<ChildDecision> decisions) {
        var report =
                new MeetingReport(
                        NOW,
                        MeetingReport.Held.MEETING,
                        List.of(Given.officer(Rank.SERGEANT)),
                        new MeetingReport.Minutes(purpose, List.of(), risks),
                        new MeetingReport.Urgency.CouldWait(),
                        List.of());
        return new Met(report, new QuorumCheck.Quorate(), decisions, List.of());
    }

    private static List<Line> agenda(Discussion discussion, Met... meetings) {
        return Agenda.of(discussion, Arrays.asList(meetings));
    }

    private static List<AgendaItem> done(List<Line> lines) {
        return lines.stream().filter(line -> line.state().equals(DONE)).map(Line::item).toList();
    }

    private static State state(List<Line> lines, AgendaItem wanted) {
        return lines.stream()
                .filter(line -> line.item() == wanted)
                .map(Line::state)
                .findFirst()
                .orElseThrow();
    }
}
