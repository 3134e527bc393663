package org.threshold.workflow.plan.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.platform.Refusal;

/**
 * Who works with the family under a plan, and towards what.
 *
 * @param lead the lead social worker’s name; empty while nobody was named
 * @param members the agencies in the core group
 * @param mustChange what must change for the child to be safe
 */
public record CoreGroup(String lead, Set<Agency> members, String mustChange) {

    private static final Refusal LEAD =
            new Refusal(
                    "lead",
                    "Nobody is named who leads the work with the family.",
                    "Name the lead social worker.");
    private static final Refusal MEMBERS =
            new Refusal(
                    "members",
                    "The core group is not complete.",
                    "Choose social care and at least one more agency.");
    private static final Refusal MUST_CHANGE =
            new Refusal(
                    "mustChange",
                    "It is not said what must change for the child to be safe.",
                    "Say it so that the family knows by what it is measured.");

    public CoreGroup {
        members = Set.copyOf(members);
    }

    /**
     * What is still to be said, each at the field that asks for it: a lead, social care with
     * another agency, and what must change.
     */
    public List<Refusal> missing() {
        boolean several = members.size() > 1 && members.contains(Agency.CHILDRENS_SOCIAL_CARE);
        return Stream.of(
                        unless(!lead.isBlank(), LEAD),
                        unless(several, MEMBERS),
                        unless(!mustChange.isBlank(), MUST_CHANGE))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Refusal> unless(boolean said, Refusal missing) {
        return said ? Optional.empty() : Optional.of(missing);
    }

    /** Whether everything is said. */
    public boolean complete() {
        return missing().isEmpty();
    }

    /** Whether nothing is said. */
    public boolean blank() {
        return lead.isBlank() && members.isEmpty() && mustChange.isBlank();
    }

    /** What is known once something more is said; what is left empty in that stays as it was. */
    public CoreGroup and(CoreGroup said) {
        return new CoreGroup(
                said.lead.isBlank() ? lead : said.lead,
                said.members.isEmpty() ? members : said.members,
                said.mustChange.isBlank() ? mustChange : said.mustChange);
    }

    @Override
    public String toString() {
        return "CoreGroup[" + members + "]";
    }
}
