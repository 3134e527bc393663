package org.threshold.workflow.people.app;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.people.LikelyMatch;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.domain.MergeRegister;
import org.threshold.workflow.people.domain.OnePerson;
import org.threshold.workflow.people.domain.Sought;

/** Of several records of one person, the likeliest is found, and the others with it. */
@Service
class FoundOnce {

    private final LikelyPeople likely;
    private final MergeRegister merges;

    FoundOnce(LikelyPeople likely, MergeRegister merges) {
        this.likely = likely;
        this.merges = merges;
    }

    /** Who may be meant, the likeliest first, each person once. */
    List<LikelyMatch> among(Sought sought) {
        List<LikelyMatch> matches = likely.among(sought);
        var ids = matches.stream().map(match -> match.person().id()).toList();
        var one = OnePerson.of(merges.around(ids));
        Set<PersonId> seen = new HashSet<>();
        return matches.stream().filter(match -> seen.add(one.kept(match.person().id()))).toList();
    }
}
