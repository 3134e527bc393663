package org.threshold.workflow.investigation.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.threshold.workflow.investigation.domain.Given.BABY;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.investigation.app.ReadAllegations;
import org.threshold.workflow.investigation.domain.Given;

/** What is alleged is read where it is corrected (R-Hosp-3a). */
class AllegationEntryWordsTest {

    private static final Actor WHO = Actors.in(Role.TEAM_MANAGER);

    private final ReadAllegations read = mock(ReadAllegations.class);
    private final AllegationEntryWords words = new AllegationEntryWords(read);

    @Test
    @Requirement("R-Hosp-3a")
    void an_allegation_says_who_alleges_what_against_whom_and_names_nobody() {
        var one = Given.allegation(false);
        when(read.about(WHO, BABY)).thenReturn(List.of(one));

        assertThat(words.of(WHO, BABY, Set.of(one.id().allegation())))
                .isEqualTo(
                        Map.of(
                                one.id().allegation(),
                                List.of(
                                        "Allegation by the mother against the father.",
                                        "He shook him.")));
    }
}
