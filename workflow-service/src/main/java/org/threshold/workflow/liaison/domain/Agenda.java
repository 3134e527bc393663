package org.threshold.workflow.liaison.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/**
 * The shared list of families that a liaison talks about (R-GP-1, R-HV-2): those with an open case,
 * and those of whom a child was not considered last time, first.
 */
public record Agenda(List<AgendaItem> items) {

    private static final Comparator<AgendaItem> CARRIED_FIRST =
            Comparator.comparing((AgendaItem item) -> !item.carriedOver());

    public Agenda {
        items = List.copyOf(items);
    }

    /**
     * The agenda.
     *
     * <p>Families that share a child are one item, so that no child is talked about twice and none
     * falls between two homes.
     *
     * @param open the families with an open case, one for each case, in the order of their cases
     * @param left the children of each family that were not considered last time
     */
    public static Agenda of(List<OpenFamily> open, List<List<Child>> left) {
        List<Group> groups = new ArrayList<>();
        open.forEach(family -> join(groups, Group.of(family)));
        left.forEach(children -> join(groups, Group.left(children)));
        return new Agenda(groups.stream().map(Group::item).sorted(CARRIED_FIRST).toList());
    }

    private static void join(List<Group> groups, Group more) {
        List<Group> same = groups.stream().filter(more::sharesChild).toList();
        if (same.isEmpty()) {
            groups.add(more);
            return;
        }
        Group first = same.getFirst();
        Stream.concat(same.stream().skip(1), Stream.of(more)).forEach(first::take);
        groups.removeAll(same.subList(1, same.size()));
    }

    /** Every child on it. */
    public List<Child> children() {
        return items.stream().flatMap(item -> item.children().stream()).toList();
    }

    /** Of each family that is not done, the children without an answer. */
    public List<List<Child>> left(Collection<PersonId> answered) {
        return items.stream()
                .map(item -> item.missing(answered))
                .filter(missing -> !missing.isEmpty())
                .toList();
    }

    /** Families that turned out to be one. */
    private static final class Group {

        private final Set<CaseRef> cases = new LinkedHashSet<>();
        private final Map<PersonId, Child> children = new LinkedHashMap<>();
        private boolean carriedOver;

        static Group of(OpenFamily family) {
            var group = new Group();
            group.cases.add(family.ref());
            family.children().forEach(child -> group.children.put(child.person(), child));
            return group;
        }

        static Group left(List<Child> missing) {
            var group = new Group();
            group.carriedOver = true;
            missing.forEach(child -> group.children.put(child.person(), child));
            return group;
        }

        boolean sharesChild(Group other) {
            return children.keySet().stream().anyMatch(other.children::containsKey);
        }

        void take(Group other) {
            cases.addAll(other.cases);
            other.children.forEach(children::putIfAbsent);
            carriedOver |= other.carriedOver;
        }

        AgendaItem item() {
            return new AgendaItem(List.copyOf(cases), List.copyOf(children.values()), carriedOver);
        }
    }
}
