package org.threshold.workflow.challenge.app;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffDirectory;
import org.threshold.workflow.access.StaffMember;
import org.threshold.workflow.challenge.domain.Challenge;
import org.threshold.workflow.challenge.domain.ChallengeId;
import org.threshold.workflow.challenge.domain.Decision;
import org.threshold.workflow.challenge.domain.RoundId;
import org.threshold.workflow.referral.CaseRef;

/** Shows challenges: of a case, one of them, and all. */
@Service
public class ReadChallenges {

    private static final int MOST = 500;

    /** Whose decisions they mostly are, for the list of who decided. */
    private static final Set<Role> DECIDERS =
            Set.of(
                    Role.TEAM_MANAGER,
                    Role.EDT_MANAGER,
                    Role.SERVICE_MANAGER,
                    Role.ON_CALL_SENIOR_MANAGER,
                    Role.HEAD_OF_SERVICE,
                    Role.CP_CHAIR,
                    Role.POLICE_REFERRAL_SERGEANT,
                    Role.DUTY_INSPECTOR,
                    Role.PAEDIATRICIAN);

    private final Access access;
    private final Challenges challenges;
    private final ChallengeAround around;
    private final StaffDirectory staff;
    private final ChallengeRecord record;

    ReadChallenges(
            Access access,
            Challenges challenges,
            ChallengeAround around,
            StaffDirectory staff,
            ChallengeRecord record) {
        this.access = access;
        this.challenges = challenges;
        this.around = around;
        this.staff = staff;
        this.record = record;
    }

    /** All of a case, the latest first; empty when there is no such case. */
    @Transactional(readOnly = true)
    public Optional<List<Challenge>> of(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        return around.answering(ref).map(challenges::of);
    }

    /** The decisions of a case that can be challenged, the latest first. */
    @Transactional(readOnly = true)
    public Optional<List<Decision>> decisions(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        return around.answering(ref).map(around::decisions);
    }

    /** Those who mostly decide, in the order of their names. */
    public List<StaffMember> deciders() {
        var byName = new TreeMap<String, StaffMember>();
        for (Role role : DECIDERS) {
            staff.holding(role).forEach(one -> byName.put(one.name() + one.id(), one));
        }
        return List.copyOf(byName.values());
    }

    /** One of them, for practitioners and for the agency that raised it. */
    @Transactional
    public Optional<Challenge> one(Actor who, ChallengeId id) {
        access.require(who, Activity.RAISE_CHALLENGE);
        Optional<Challenge> found =
                challenges.find(id).filter(one -> ReplyToAnswer.speaksFor(who, one));
        found.ifPresent(one -> record.keep(who, "challenge-read", one, ""));
        return found;
    }

    /** Every one, the latest first. */
    @Transactional
    public List<Challenge> all(Actor who) {
        access.require(who, Activity.READ_BOARD);
        List<Challenge> all = challenges.all(MOST);
        record.listed(who, all);
        return all;
    }

    /** What a step is about, for the form of a step that exists. */
    @Transactional(readOnly = true)
    public Challenge forStep(RoundId id) {
        return challenges.find(id).orElseThrow();
    }

    /** The same, for an upheld challenge. */
    @Transactional(readOnly = true)
    public Challenge forStep(ChallengeId id) {
        return challenges.find(id).orElseThrow();
    }
}
