package org.threshold.workflow.redpath.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.threshold.workflow.redpath.domain.Marked.BABY;
import static org.threshold.workflow.redpath.domain.Marked.PAEDIATRICIAN;
import static org.threshold.workflow.redpath.domain.Marked.SEEN;
import static org.threshold.workflow.redpath.domain.Marked.VIEW_DUE;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.redpath.AcceptanceId;
import org.threshold.workflow.redpath.app.ReadRedPath;
import org.threshold.workflow.redpath.app.ReadRedPath.OfCase;
import org.threshold.workflow.redpath.domain.Marked;
import org.threshold.workflow.redpath.domain.PoliceAcceptance;
import org.threshold.workflow.redpath.domain.PoliceAnswer;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;

class CaseRedPathPartTest {

    private static final Actor WHO = Actors.in(Role.DUTY_SOCIAL_WORKER);
    private static final PoliceAcceptance ASKED =
            new PoliceAcceptance(
                    new AcceptanceId(new UUID(0, 4)), BABY, SEEN, new PoliceAcceptance.Waiting());

    private final ReadRedPath read = mock(ReadRedPath.class);
    private final CaseRedPathPart part = new CaseRedPathPart(new RedPathOfCase(read));

    @Test
    void a_mark_that_is_held_says_by_when_a_paediatrician_has_to_have_seen_it() {
        when(read.handle(WHO, BABY)).thenReturn(new OfCase(List.of(), List.of(Marked.held())));

        assertThat(lines()).singleElement().asString().contains(DueWords.exact(VIEW_DUE));
    }

    @Test
    void it_says_what_the_police_answered_or_that_they_have_not() {
        assertThat(linesOf(ASKED)).singleElement().asString().contains("have not said yet");
        assertThat(
                        linesOf(
                                ASKED.answered(
                                        new PoliceAnswer.Accepted("PC 1", "TVP-7"),
                                        PAEDIATRICIAN,
                                        SEEN)))
                .singleElement()
                .asString()
                .contains("accepted it", "log number TVP-7");
        assertThat(
                        linesOf(
                                ASKED.answered(
                                        new PoliceAnswer.Declined("No crime alleged."),
                                        PAEDIATRICIAN,
                                        SEEN)))
                .singleElement()
                .asString()
                .endsWith(": No crime alleged.");
    }

    @Test
    void a_case_that_is_not_on_the_red_path_or_what_is_no_case_has_no_such_part() {
        when(read.handle(WHO, BABY)).thenReturn(new OfCase(List.of(), List.of()));

        assertThat(part.of(WHO, BABY.value())).isEmpty();
        assertThat(part.of(WHO, "somebody")).isEmpty();
    }

    private List<String> linesOf(PoliceAcceptance acceptance) {
        when(read.handle(WHO, BABY)).thenReturn(new OfCase(List.of(acceptance), List.of()));
        return lines();
    }

    private List<String> lines() {
        return part
                .of(WHO, BABY.value())
                .map(one -> (CaseFacts) one.shown())
                .orElseThrow()
                .facts()
                .stream()
                .map(Fact::lines)
                .flatMap(List::stream)
                .toList();
    }
}
