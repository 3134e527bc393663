package org.threshold.workflow.concern.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.concern.app.ReadConcerns;
import org.threshold.workflow.concern.app.ReadConcerns.All;
import org.threshold.workflow.concern.domain.ConcernGiven;
import org.threshold.workflow.concern.domain.ConcernKind;
import org.threshold.workflow.concern.domain.MinorConcern;
import org.threshold.workflow.concern.domain.NoteId;
import org.threshold.workflow.referral.CaseRef;

/** What a note of a minor concern says is read where it is corrected (R-Hosp-3a). */
class ConcernEntryWordsTest {

    private static final Actor WHO = Actors.in(Role.DUTY_SOCIAL_WORKER);
    private static final CaseRef CASE = new CaseRef("CP-2041");
    private static final Instant THEN = Instant.parse("2026-11-26T09:00:00Z");
    private static final NoteId ID = new NoteId(new UUID(0, 1));

    private final ReadConcerns read = mock(ReadConcerns.class);
    private final ConcernEntryWords words = new ConcernEntryWords(read);

    @Test
    @Requirement("R-Hosp-3a")
    void a_note_says_what_was_seen_and_who_noted_it() {
        var said = new ConcernGiven(ConcernKind.VISITING, "Nobody came.", THEN, "");
        var note = new MinorConcern(ID, CASE, said, Agency.HOSPITAL, THEN);
        when(read.of(WHO, CASE)).thenReturn(Optional.of(new All(List.of(note), List.of())));

        assertThat(words.of(WHO, CASE, Set.of(ID.entry())))
                .isEqualTo(
                        Map.of(
                                ID.entry(),
                                List.of(
                                        ConcernKind.VISITING.words() + ": Nobody came.",
                                        "Noted by: " + Agency.HOSPITAL.words() + ".")));
    }

    @Test
    void a_case_that_is_not_known_has_none() {
        when(read.of(WHO, CASE)).thenReturn(Optional.empty());

        assertThat(words.of(WHO, CASE, Set.of(ID.entry()))).isEmpty();
    }
}
