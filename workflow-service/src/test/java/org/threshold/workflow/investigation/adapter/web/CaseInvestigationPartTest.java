package org.threshold.workflow.investigation.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.threshold.workflow.investigation.domain.Given.BABY;
import static org.threshold.workflow.investigation.domain.Given.ID;
import static org.threshold.workflow.investigation.domain.Given.NOW;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.entry.EntriesInMemory;
import org.threshold.workflow.investigation.app.InvestigationPage;
import org.threshold.workflow.investigation.app.ReadInvestigations;
import org.threshold.workflow.investigation.domain.ActionType;
import org.threshold.workflow.investigation.domain.ClosureGate.Owned;
import org.threshold.workflow.investigation.domain.EndStage;
import org.threshold.workflow.investigation.domain.Given;
import org.threshold.workflow.investigation.domain.ItemId;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;

class CaseInvestigationPartTest {

    private static final Actor WHO = Actors.in(Role.TEAM_MANAGER);

    private final ReadInvestigations read = mock(ReadInvestigations.class);
    private final EntriesInMemory entries = new EntriesInMemory();
    private final CaseInvestigationPart part =
            new CaseInvestigationPart(new InvestigationsOfCase(read), read, entries);

    @Test
    void it_lists_what_is_open_and_by_when() {
        var allegation = Given.allegation(false);
        var action = Given.action(ActionType.SCENE, Agency.POLICE);
        known(
                new Owned(List.of(allegation), List.of(action), List.of()),
                Map.of(action.id(), NOW.plusSeconds(3600)));

        assertThat(facts())
                .containsExactly(
                        new Fact(
                                "Open since " + DueWords.exact(NOW),
                                List.of(
                                        allegation.words(),
                                        action.words()
                                                + ": due "
                                                + DueWords.exact(NOW.plusSeconds(3600)))));
    }

    @Test
    void where_nothing_is_open_it_says_that_it_can_be_closed() {
        known(new Owned(List.of(), List.of(), List.of()), Map.of());

        assertThat(facts().getFirst().lines())
                .containsExactly("Nothing in it is open: it can be closed.");
    }

    @Test
    void a_closed_investigation_or_what_is_no_case_has_no_such_part() {
        when(read.of(WHO, BABY))
                .thenReturn(
                        List.of(
                                Given.joint(BABY)
                                        .closed(NOW, EndStage.NO_FURTHER_ACTION, "Nothing.")));

        assertThat(part.of(WHO, BABY.value())).isEmpty();
        assertThat(part.of(WHO, "somebody")).isEmpty();
    }

    private void known(Owned owned, Map<ItemId, Instant> due) {
        var one = Given.joint(BABY);
        when(read.of(WHO, BABY)).thenReturn(List.of(one));
        when(read.handle(WHO, ID))
                .thenReturn(Optional.of(new InvestigationPage(one, owned, due, List.of())));
    }

    private List<Fact> facts() {
        return part.of(WHO, BABY.value()).map(one -> (CaseFacts) one.shown()).orElseThrow().facts();
    }
}
