package org.threshold.workflow.fasttrack.app;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.CaseCircumstances;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.enquiry.Enquiries;
import org.threshold.workflow.fasttrack.domain.FastTrack.Beside;
import org.threshold.workflow.fasttrack.domain.FastTrack.Why;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.OpenReferrals;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.strategy.CallForDiscussion;
import org.threshold.workflow.strategy.CallForDiscussion.About;
import org.threshold.workflow.strategy.CallForDiscussion.Source;
import org.threshold.workflow.strategy.ChildOfConcern;
import org.threshold.workflow.strategy.Fact;
import org.threshold.workflow.strategy.RaisedConcerns;

/**
 * What the law asks for beside a conference: a section 47 enquiry that is open goes on; without
 * one, a strategy discussion is called as for any concern, and decides what a referral still waited
 * for.
 */
@Service
class WorkBeside {

    private static final String SUPERSEDED =
            "The case was fast-tracked to a child protection conference, and a strategy discussion"
                    + " decides now what happens.";

    private final Enquiries enquiries;
    private final RaisedConcerns concerns;
    private final OpenReferrals referrals;
    private final List<CaseCircumstances> circumstances;
    private final FastTrackRecord record;

    WorkBeside(
            Enquiries enquiries,
            RaisedConcerns concerns,
            OpenReferrals referrals,
            List<CaseCircumstances> circumstances,
            FastTrackRecord record) {
        this.enquiries = enquiries;
        this.concerns = concerns;
        this.referrals = referrals;
        this.circumstances = List.copyOf(circumstances);
        this.record = record;
    }

    Beside of(Actor who, CaseRef ref, Why why) {
        return enquiries
                .openOf(ref)
                .<Beside>map(one -> new Beside.Enquiry(one.id().value(), one.startedAt()))
                .orElseGet(() -> discussion(who, ref, why));
    }

    private Beside discussion(Actor who, CaseRef ref, Why why) {
        Set<Circumstance> here = holds(ref);
        var call =
                new CallForDiscussion(
                        new Source("person", record.newId(), why.at()),
                        new About(children(who, ref, here), Set.of(), Set.of(who.agency())),
                        facts(here),
                        false,
                        why.words());
        return new Beside.Discussion(concerns.raise(who, call).value(), why.at());
    }

    private List<ChildOfConcern> children(Actor who, CaseRef ref, Set<Circumstance> here) {
        Map<CaseRef, Path> paths = new LinkedHashMap<>();
        paths.put(ref, here.contains(Circumstance.RED_PATH) ? Path.RED : Path.NOT_RED);
        referrals
                .supersede(who, ref, SUPERSEDED)
                .forEach(child -> paths.merge(child.caseRef(), child.path(), WorkBeside::redder));
        return paths.entrySet().stream()
                .map(child -> new ChildOfConcern(child.getKey(), child.getValue()))
                .toList();
    }

    private static Path redder(Path one, Path other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Set<Fact> facts(Set<Circumstance> here) {
        Set<Fact> facts = EnumSet.noneOf(Fact.class);
        if (here.contains(Circumstance.RED_PATH)) {
            facts.add(Fact.INJURY);
        }
        if (here.contains(Circumstance.IN_HOSPITAL)) {
            facts.add(Fact.IN_HOSPITAL);
        }
        return facts;
    }

    private Set<Circumstance> holds(CaseRef ref) {
        Set<Circumstance> here = EnumSet.noneOf(Circumstance.class);
        circumstances.forEach(source -> here.addAll(source.of(ref)));
        return here;
    }
}
