package org.threshold.workflow.challenge.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.challenge.domain.Challenge;
import org.threshold.workflow.challenge.domain.RoundId;
import org.threshold.workflow.worklist.SubjectGlance;

/** What is known of a challenge, for whoever is told that a stage of it is late. */
@Service
class ChallengeGlance implements SubjectGlance {

    private final Challenges challenges;

    ChallengeGlance(Challenges challenges) {
        this.challenges = challenges;
    }

    @Override
    public String kind() {
        return ChallengeSteps.ROUND;
    }

    @Override
    public String page(UUID id) {
        return find(id).map(ChallengeAddress::of).orElse("");
    }

    @Override
    public List<String> known(UUID id) {
        return find(id).map(ChallengeGlance::words).stream().toList();
    }

    private Optional<Challenge> find(UUID id) {
        return challenges.find(new RoundId(id));
    }

    private static String words(Challenge one) {
        return "A decision is challenged: "
                + one.about().what().topic().words()
                + ". "
                + one.current().level().words()
                + ". "
                + one.state().words()
                + ".";
    }
}
