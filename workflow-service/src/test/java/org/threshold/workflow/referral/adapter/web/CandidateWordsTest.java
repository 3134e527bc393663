package org.threshold.workflow.referral.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.LikelyMatch.Why;
import org.threshold.workflow.people.People;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.people.Registration;
import org.threshold.workflow.people.Relatives.Kin;
import org.threshold.workflow.people.StatedPerson;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.app.Identities.Shown;
import org.threshold.workflow.referral.domain.Candidate;

class CandidateWordsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final PersonId CHILD = new PersonId(new UUID(0, 7));

    @Test
    void a_candidate_is_told_by_case_birth_relatives_and_what_agrees_and_by_no_name() {
        var mother = new Kin("mother", new Born.Known(LocalDate.parse("1995-05-05")));
        var sibling = new Kin("brother or sister", new Born.Unknown());

        assertThat(words(List.of(mother, sibling)))
                .isEqualTo(
                        "Open case CP-2041. Born 14 June 2021, 5 years old. Relatives: mother (born"
                                + " 5 May 1995, 31 years old); brother or sister (date of birth not"
                                + " known). The name is the same.");
    }

    @Test
    void where_no_relative_is_on_record_it_says_so() {
        assertThat(words(List.of())).contains("No relative is on record.").doesNotContain("Lena");
    }

    private static String words(List<Kin> relatives) {
        var candidate = new Candidate(CHILD, 90, Set.of(Why.SAME_NAME));
        return new CandidateWords(new OneChild(), (_, _) -> relatives, () -> NOW)
                .of(new Shown(candidate, Optional.of(new CaseRef("CP-2041"))));
    }

    private static final class OneChild implements People {

        @Override
        public Registration register(Actor who, StatedPerson stated) {
            throw new AssertionError("nobody is registered here");
        }

        @Override
        public Optional<PersonView> view(PersonId id) {
            var born = new Born.Known(LocalDate.parse("2021-06-14"));
            return Optional.of(new PersonView(id, "Lena Marsh", born, PersonKind.CHILD));
        }

        @Override
        public List<PersonView> view(Collection<PersonId> ids) {
            return List.of();
        }
    }
}
