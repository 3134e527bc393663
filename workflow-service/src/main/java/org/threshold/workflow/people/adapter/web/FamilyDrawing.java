package org.threshold.workflow.people.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.BornWords;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.adapter.web.genogram.Genogram;
import org.threshold.workflow.people.adapter.web.genogram.Genogram.Bond;
import org.threshold.workflow.people.adapter.web.genogram.Genogram.Dwelling;
import org.threshold.workflow.people.adapter.web.genogram.Genogram.Figure;
import org.threshold.workflow.people.adapter.web.genogram.Genogram.Link;
import org.threshold.workflow.people.adapter.web.genogram.Genogram.Place;
import org.threshold.workflow.people.adapter.web.genogram.Mark;
import org.threshold.workflow.people.domain.Household;
import org.threshold.workflow.people.domain.Kinship;
import org.threshold.workflow.people.domain.Kinship.Kin;
import org.threshold.workflow.people.domain.RelationshipKind;
import org.threshold.workflow.people.domain.Tie;
import org.threshold.workflow.platform.web.drawing.TextLines;

/** Says of a family what a genogram draws of it. */
final class FamilyDrawing {

    private static final int LETTERS = 18;

    private final Kinship family;
    private final List<Household> homes;

    private FamilyDrawing(Kinship family) {
        this.family = family;
        this.homes = family.dwellings();
    }

    static Genogram of(Kinship family) {
        return new FamilyDrawing(family).genogram();
    }

    private Genogram genogram() {
        List<Figure> figures = new ArrayList<>();
        family.kin().forEach(one -> figures.add(figure(one)));
        family.gaps().forEach(role -> figures.add(gap(role)));
        List<Link> links = new ArrayList<>();
        family.ties().stream()
                .filter(tie -> !saidByParents(tie))
                .map(tie -> new Link(key(tie.from()), bond(tie.kind()), key(tie.to())))
                .distinct()
                .forEach(links::add);
        String child = key(family.child().id());
        family.kin().stream()
                .filter(one -> !family.named(one.id()).isEmpty())
                .forEach(one -> links.add(new Link(key(one.id()), Bond.SAID, child)));
        family.gaps().forEach(role -> links.add(new Link(role.name(), bond(role), child)));
        return new Genogram(figures, links, dwellings());
    }

    private Figure figure(Kin one) {
        List<String> label = new ArrayList<>();
        label.addAll(TextLines.of(one.person().view().displayName(), LETTERS));
        Born born = one.person().facts().born();
        label.addAll(TextLines.of(BornWords.of(born, family.seen().on()), LETTERS));
        boolean index = one.equals(family.child());
        return new Figure(
                key(one.id()), mark(one), index, new Place(one.generation(), dwelling(one)), label);
    }

    /** Nobody knows where somebody lives of whom nobody knows who it is. */
    private Figure gap(ParentRole role) {
        Mark mark =
                switch (role.kind()) {
                    case MOTHER -> Mark.FEMALE;
                    case FATHER -> Mark.MALE;
                    case OTHER_PARENTAL_RESPONSIBILITY -> Mark.NOT_KNOWN;
                };
        List<String> label = TextLines.of(ParentGaps.words(role, family.seen()), LETTERS);
        return new Figure(role.name(), mark, false, new Place(1, homes.size()), label);
    }

    private Mark mark(Kin one) {
        Born born = one.person().facts().born();
        if (born instanceof Born.Known(var on) && on.isAfter(family.seen().on())) {
            return Mark.UNBORN;
        }
        if (born instanceof Born.Estimated(var from, var _) && from.isAfter(family.seen().on())) {
            return Mark.UNBORN;
        }
        return switch (one.person().facts().sex()) {
            case MALE -> Mark.MALE;
            case FEMALE -> Mark.FEMALE;
            case INDETERMINATE -> Mark.NOT_KNOWN;
            case NOT_KNOWN -> asParent(one.id());
        };
    }

    /** Where no sex is recorded, a mother and a father are drawn as such. */
    private Mark asParent(PersonId one) {
        Optional<RelationshipKind> parent =
                family.ties().stream()
                        .filter(tie -> tie.from().equals(one) && bond(tie.kind()) == Bond.PARENT)
                        .map(Tie::kind)
                        .findFirst();
        return parent.map(kind -> kind == RelationshipKind.MOTHER ? Mark.FEMALE : Mark.MALE)
                .orElse(Mark.NOT_KNOWN);
    }

    /** The first of somebody’s homes, the child’s before others; after all where none is known. */
    private int dwelling(Kin one) {
        return IntStream.range(0, homes.size())
                .filter(home -> one.homes().contains(homes.get(home)))
                .findFirst()
                .orElse(homes.size());
    }

    private List<Dwelling> dwellings() {
        return Stream.concat(
                        homes.stream().map(home -> new Dwelling(title(home), true)),
                        Stream.of(new Dwelling("No home recorded", false)))
                .toList();
    }

    private String title(Household home) {
        if (!family.homes().contains(home)) {
            return "Another home";
        }
        return home.equals(family.homes().getFirst())
                ? "Home of the child"
                : "The child’s other home";
    }

    /** Brothers and sisters who hang from the same parent need no line of their own. */
    private boolean saidByParents(Tie tie) {
        return tie.kind() == RelationshipKind.SIBLING
                && family.ties().stream()
                        .filter(one -> bond(one.kind()) == Bond.PARENT)
                        .filter(one -> one.to().equals(tie.from()))
                        .anyMatch(one -> isParent(one.from(), tie.to()));
    }

    private boolean isParent(PersonId parent, PersonId child) {
        return family.ties().stream()
                .anyMatch(
                        one ->
                                bond(one.kind()) == Bond.PARENT
                                        && one.from().equals(parent)
                                        && one.to().equals(child));
    }

    private String key(PersonId id) {
        return "p" + family.kin().stream().map(Kin::id).toList().indexOf(id);
    }

    private static Bond bond(ParentRole role) {
        return role.isOther() ? Bond.RESPONSIBLE : Bond.PARENT;
    }

    private static Bond bond(RelationshipKind kind) {
        return switch (kind) {
            case MOTHER, FATHER -> Bond.PARENT;
            case OTHER_PARENTAL_RESPONSIBILITY -> Bond.RESPONSIBLE;
            case PARTNER -> Bond.PARTNER;
            case SIBLING -> Bond.SIBLING;
            case CARER -> Bond.CARER;
        };
    }
}
