package org.threshold.workflow.people.adapter.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threshold.workflow.people.DiscussedChildren;
import org.threshold.workflow.people.Families;
import org.threshold.workflow.people.FamilyToday;
import org.threshold.workflow.people.FamilyToday.Relation;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.domain.Kinship;

/** Says what follows from an entry into a family; without names, for it is kept for a moment. */
@Component
class WhatFollows {

    private final DiscussedChildren discussed;
    private final Families families;

    WhatFollows(DiscussedChildren discussed, Families families) {
        this.discussed = discussed;
        this.families = families;
    }

    /** A family before an entry, and for whom of it a discussion was open then. */
    record Before(Kinship family, Set<PersonId> discussed) {}

    Before before(Kinship family) {
        return new Before(family, discussed.among(everybody(family)));
    }

    /** What is different since, for the family or for the one whom the entry is about. */
    List<String> since(Before before, PersonId about) {
        List<String> follows = new ArrayList<>();
        Set<PersonId> people = new HashSet<>(everybody(before.family()));
        people.add(about);
        Set<PersonId> more = new HashSet<>(discussed.among(people));
        more.removeAll(before.discussed());
        if (!more.isEmpty()) {
            follows.add(
                    more.size() == 1
                            ? "The open strategy discussion decides for one more child now."
                            : "The open strategy discussion decides for "
                                    + more.size()
                                    + " more children now.");
        }
        if (wasARisk(before.family(), about)) {
            follows.add(
                    "This adult was the risk in a child protection plan of other children: read"
                            + " their history, and raise a concern if you worry about a child.");
        }
        return follows;
    }

    /** Whether a discussion is open for somebody of the family, and not for this one. */
    boolean leftOut(Before before, PersonId one) {
        return !before.discussed().isEmpty() && discussed.among(Set.of(one)).isEmpty();
    }

    private boolean wasARisk(Kinship family, PersonId about) {
        return families.of(family.child().id(), family.seen().on()).stream()
                .flatMap(WhatFollows::around)
                .anyMatch(one -> one.person().id().equals(about) && one.riskOnAPlan());
    }

    private static Stream<Relation> around(FamilyToday family) {
        return Stream.concat(
                family.homes().stream().flatMap(home -> home.with().stream()),
                family.elsewhere().stream());
    }

    private static Collection<PersonId> everybody(Kinship family) {
        return family.kin().stream().map(it -> it.id()).collect(Collectors.toSet());
    }
}
