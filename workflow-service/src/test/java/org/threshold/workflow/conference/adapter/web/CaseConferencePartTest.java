package org.threshold.workflow.conference.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.conference.app.ReadConsiderations;
import org.threshold.workflow.conference.domain.Consideration;
import org.threshold.workflow.conference.domain.Consideration.About;
import org.threshold.workflow.conference.domain.Consideration.Discussed;
import org.threshold.workflow.conference.domain.Consideration.Reasoned;
import org.threshold.workflow.conference.domain.Consideration.Standing;
import org.threshold.workflow.conference.domain.ConsiderationId;
import org.threshold.workflow.people.AdultOfConcernNear.How;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.BriefLine;
import org.threshold.workflow.worklist.BriefQuestion;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.ChronologyEntry;

class CaseConferencePartTest {

    private static final Actor WHO = Actors.in(Role.DUTY_SOCIAL_WORKER);
    private static final CaseRef REF = new CaseRef("CP-2041");
    private static final Instant SINCE = Instant.parse("2026-11-23T10:00:00Z");
    private static final StaffId SOMEBODY = new StaffId(new UUID(1, 2));
    private static final Reasoned WHY = new Reasoned("He has moved out.", SOMEBODY, SINCE);

    private final ReadConsiderations read = mock(ReadConsiderations.class);
    private final CaseConferencePart part = new CaseConferencePart(new ConsiderationsOfCase(read));

    @Test
    @Requirement("R-C&F-9a")
    void the_case_says_which_plan_the_adult_was_in_and_that_it_is_to_be_decided() {
        stands(new Standing.Waiting());

        assertThat(lines())
                .hasSize(2)
                .anyMatch(line -> line.contains("(CP-1807) lives with this child"))
                .anyMatch(line -> line.contains("not decided yet"));
        assertThat(part.chronology(WHO, REF.value())).isEmpty();
    }

    @Test
    void what_was_decided_is_said_there_and_in_the_chronology() {
        stands(new Standing.NotCalled(WHY, new Discussed(SOMEBODY, SINCE)));

        assertThat(lines()).anyMatch(line -> line.contains("discussed with a chair on Monday 23"));
        assertThat(part.chronology(WHO, REF.value()))
                .extracting(ChronologyEntry::at, ChronologyEntry::detail)
                .containsExactly(tuple(SINCE, WHY.reason()));

        stands(new Standing.Held(WHY, LocalDate.parse("2026-12-03")));
        assertThat(lines()).anyMatch(line -> line.contains("was held on Thursday 3 December 2026"));
    }

    @Test
    @Requirement("R-C&F-9a")
    void the_brief_names_it_among_the_risks_once_for_each_adult() {
        var one = consideration(new Standing.Waiting());
        when(read.of(WHO, REF)).thenReturn(List.of(one, one));

        assertThat(new ConferenceBrief(new ConsiderationsOfCase(read)).of(WHO, REF.value()))
                .extracting(BriefLine::question)
                .containsExactly(BriefQuestion.RISKS);
    }

    @Test
    void a_case_without_one_has_no_such_part() {
        when(read.of(WHO, REF)).thenReturn(List.of());

        assertThat(part.of(WHO, REF.value())).isEmpty();
        assertThat(part.of(WHO, "no reference")).isEmpty();
    }

    private void stands(Standing standing) {
        when(read.of(WHO, REF)).thenReturn(List.of(consideration(standing)));
    }

    private static Consideration consideration(Standing standing) {
        return new Consideration(
                new ConsiderationId(new UUID(0, 1)),
                new About(
                        REF,
                        new PersonId(new UUID(0, 7)),
                        new PersonId(new UUID(0, 9)),
                        List.of("CP-1807"),
                        How.HOUSEHOLD_JOINED,
                        SINCE),
                standing);
    }

    private List<String> lines() {
        var shown = (CaseFacts) part.of(WHO, REF.value()).orElseThrow().shown();
        return shown.facts().getFirst().lines();
    }
}
