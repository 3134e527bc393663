package org.threshold.workflow.referral.app;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.domain.OtherChildren;
import org.threshold.workflow.referral.domain.OtherChildren.Answer;
import org.threshold.workflow.referral.domain.SiblingStanding;

/** What was answered about other children, in memory. */
final class InMemoryOtherChildren implements OtherChildrenAnswers {

    private static final OtherChildren NOT_ASKED =
            new OtherChildren(Answer.NOT_ASKED, OptionalInt.empty(), "");

    private final Map<ReferralId, OtherChildren> answers = new HashMap<>();
    private final Map<ReferralId, Map<PersonId, SiblingStanding>> confirmed = new HashMap<>();

    @Override
    public void keep(ReferralId id, OtherChildren said, Actor by, Instant at) {
        answers.put(id, said);
    }

    @Override
    public OtherChildren of(ReferralId id) {
        return answers.getOrDefault(id, NOT_ASKED);
    }

    @Override
    public void confirm(ReferralId id, Map<PersonId, SiblingStanding> said, Actor by, Instant at) {
        confirmed.computeIfAbsent(id, _ -> new LinkedHashMap<>()).putAll(said);
    }

    @Override
    public Map<PersonId, SiblingStanding> confirmed(ReferralId id) {
        return Map.copyOf(confirmed.getOrDefault(id, Map.of()));
    }
}
