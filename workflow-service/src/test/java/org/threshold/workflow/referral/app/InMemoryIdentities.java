package org.threshold.workflow.referral.app;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.referral.domain.Candidate;

/** Who children may be, in memory. */
final class InMemoryIdentities implements Identities {

    final Map<PersonId, CaseRef> open = new HashMap<>();
    final Map<CaseRef, String> said = new HashMap<>();
    final Map<CaseRef, CaseRef> joined = new HashMap<>();
    private final Map<CaseRef, List<Candidate>> candidates = new HashMap<>();

    @Override
    public void keep(CaseRef ref, List<Candidate> found) {
        candidates.put(ref, List.copyOf(found));
    }

    @Override
    public List<Shown> of(CaseRef ref) {
        return candidates.getOrDefault(ref, List.of()).stream()
                .map(one -> new Shown(one, openCase(one.person())))
                .toList();
    }

    @Override
    public Optional<CaseRef> openCase(PersonId person) {
        return Optional.ofNullable(open.get(person));
    }

    @Override
    public List<ReferralReceived> referralsOf(CaseRef ref) {
        return List.of();
    }

    @Override
    public void nobodyKnown(CaseRef ref, Actor by, Instant at) {
        said.put(ref, "nobody");
    }

    @Override
    public void known(CaseRef ref, PersonId person, Actor by, Instant at) {
        said.put(ref, person.value().toString());
    }

    @Override
    public void join(CaseRef from, CaseRef into, Instant at) {
        joined.put(from, into);
    }
}
