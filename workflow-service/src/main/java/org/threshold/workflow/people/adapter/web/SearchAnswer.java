package org.threshold.workflow.people.adapter.web;

import java.util.List;
import org.threshold.workflow.people.LikelyMatch;
import org.threshold.workflow.people.LikelyMatch.Why;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.app.SearchPeople;
import org.threshold.workflow.people.domain.Circle;

/** Who may be meant, the likeliest first; a person says whether one of them is. */
record SearchAnswer(List<FoundAnswer> found) {

    static SearchAnswer of(SearchPeople.Found found) {
        return new SearchAnswer(
                found.matches().stream()
                        .map(
                                match ->
                                        found.closed().contains(match.person().id())
                                                ? FoundAnswer.closed(match)
                                                : FoundAnswer.of(match, found.circle()))
                        .toList());
    }

    /**
     * Somebody who may be meant.
     *
     * @param likeness 1 to 100, of what agrees
     * @param restricted whether a case around them is restricted and not open to you; then nothing
     *     else is shown
     * @param households every household the person lives or lived in, with everybody in it
     * @param relatives everybody the person has a recorded relationship with
     * @param concerns what the person was in the plans of children
     */
    record FoundAnswer(
            BriefAnswer person,
            int likeness,
            boolean restricted,
            List<WhyAnswer> why,
            List<HomeAnswer> households,
            List<BondAnswer> relatives,
            List<ConcernAnswer> concerns) {

        /** That somebody is on record, and nothing of what is around them. */
        static FoundAnswer closed(LikelyMatch match) {
            return new FoundAnswer(
                    BriefAnswer.of(match.person()),
                    match.likeness(),
                    true,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
        }

        static FoundAnswer of(LikelyMatch match, Circle circle) {
            PersonId id = match.person().id();
            return new FoundAnswer(
                    BriefAnswer.of(match.person()),
                    match.likeness(),
                    false,
                    match.why().stream().sorted().map(WhyAnswer::of).toList(),
                    circle.homesOf(id).stream().map(HomeAnswer::of).toList(),
                    circle.relativesOf(id).stream().map(BondAnswer::of).toList(),
                    circle.concernsOf(id).stream().map(ConcernAnswer::of).toList());
        }
    }

    /** Something that agrees, or speaks against it. */
    record WhyAnswer(Why code, String words) {

        static WhyAnswer of(Why why) {
            return new WhyAnswer(why, why.words());
        }
    }
}
