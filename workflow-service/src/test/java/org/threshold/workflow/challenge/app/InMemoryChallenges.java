package org.threshold.workflow.challenge.app;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threshold.workflow.challenge.domain.Challenge;
import org.threshold.workflow.challenge.domain.Challenge.About;
import org.threshold.workflow.challenge.domain.ChallengeId;
import org.threshold.workflow.challenge.domain.RoundId;
import org.threshold.workflow.referral.CaseRef;

/** Challenges in memory. */
final class InMemoryChallenges implements Challenges {

    private static final Comparator<Challenge> LATEST =
            Comparator.comparing((Challenge one) -> one.about().raised().at()).reversed();

    private final Map<ChallengeId, Challenge> rows = new LinkedHashMap<>();

    @Override
    public void add(Challenge challenge) {
        rows.put(challenge.id(), challenge);
    }

    @Override
    public Optional<Challenge> find(ChallengeId id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public Optional<Challenge> find(RoundId id) {
        return rows.values().stream()
                .filter(one -> one.rounds().stream().anyMatch(round -> round.id().equals(id)))
                .findFirst();
    }

    @Override
    public Optional<Challenge> lock(ChallengeId id) {
        return find(id);
    }

    @Override
    public void save(Challenge challenge) {
        rows.replace(challenge.id(), challenge);
    }

    @Override
    public List<Challenge> of(CaseRef ref) {
        return all(Integer.MAX_VALUE).stream()
                .filter(one -> one.about().caseRef().equals(ref))
                .toList();
    }

    @Override
    public List<Challenge> open(int most) {
        return all(most).stream().filter(one -> one.closing().isEmpty()).toList();
    }

    @Override
    public List<Challenge> all(int most) {
        return rows.values().stream().sorted(LATEST).limit(most).toList();
    }

    @Override
    public void moved(CaseRef from, CaseRef into) {
        rows.replaceAll((_, one) -> one.about().caseRef().equals(from) ? moved(one, into) : one);
    }

    private static Challenge moved(Challenge one, CaseRef into) {
        var about = new About(into, one.about().what(), one.about().raised());
        return new Challenge(one.id(), about, one.rounds(), one.closing());
    }
}
