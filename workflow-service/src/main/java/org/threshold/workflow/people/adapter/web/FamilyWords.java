package org.threshold.workflow.people.adapter.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threshold.workflow.people.BornWords;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.Sex;
import org.threshold.workflow.people.domain.Household;
import org.threshold.workflow.people.domain.Kinship;
import org.threshold.workflow.people.domain.Kinship.Kin;
import org.threshold.workflow.people.domain.RelationshipKind;
import org.threshold.workflow.people.domain.Tie;
import org.threshold.workflow.platform.Capital;

/** Says in a table what a genogram draws: the same people, the same ties, the same homes. */
final class FamilyWords {

    private static final String NOT_RECORDED = "Not recorded";
    private static final String DOES_NOT_APPLY = "–";

    private final Kinship family;

    private FamilyWords(Kinship family) {
        this.family = family;
    }

    /**
     * Somebody, or a gap where somebody must be.
     *
     * @param person the id of somebody who is recorded, for the page that completes the record
     * @param adult the same of somebody who is no child, for the page of their history
     * @param place the code of the place for a parent that a gap stands in; empty for somebody
     * @param about the date of birth and age, and the sex
     * @param ties to everybody else in the table, a line each
     * @param lives where, a line for each home
     * @param responsibility what is recorded of parental responsibility
     */
    record Row(
            Optional<UUID> person,
            Optional<UUID> adult,
            String place,
            String name,
            List<String> about,
            List<String> ties,
            List<String> lives,
            String responsibility) {}

    static List<Row> of(Kinship family) {
        var words = new FamilyWords(family);
        return Stream.concat(
                        family.kin().stream().map(words::row),
                        family.gaps().stream().map(words::row))
                .toList();
    }

    private Row row(ParentRole role) {
        String tie = ParentGaps.tie(role, name(family.child().id()));
        return new Row(
                Optional.empty(),
                Optional.empty(),
                role.code(),
                ParentGaps.words(role, family.seen()),
                List.of(NOT_RECORDED),
                List.of(tie),
                List.of(NOT_RECORDED),
                NOT_RECORDED);
    }

    private Row row(Kin one) {
        var facts = one.person().facts();
        boolean child = facts.born().childOn(family.seen().on(), facts.kind());
        Optional<UUID> id = Optional.of(one.id().value());
        return new Row(
                id,
                child ? Optional.empty() : id,
                "",
                one.person().view().displayName(),
                List.of(BornWords.of(facts.born(), family.seen().on()), sex(facts.sex())),
                ties(one),
                lives(one),
                responsibility(one));
    }

    private static String sex(Sex sex) {
        return switch (sex) {
            case FEMALE -> "Female";
            case MALE -> "Male";
            case INDETERMINATE -> "Sex indeterminate";
            case NOT_KNOWN -> "Sex not recorded";
        };
    }

    private List<String> ties(Kin one) {
        Stream<String> first =
                one.equals(family.child())
                        ? Stream.of("The child of this case")
                        : siblingOnly(one)
                                ? Stream.of("Brother or sister of the child")
                                : Stream.of();
        Stream<String> ties = family.tiesOf(one.id()).stream().map(tie -> tie(tie, one.id()));
        Stream<String> said = family.named(one.id()).stream().map(FamilyWords::said);
        return Stream.of(first, ties, said).flatMap(lines -> lines).toList();
    }

    private static String said(String relationship) {
        return relationship.isEmpty()
                ? "A child of the same referral"
                : "Named in a referral as: " + relationship;
    }

    /** Who is made a sibling by a parent in common, and is not recorded as one. */
    private boolean siblingOnly(Kin one) {
        return family.siblings().contains(one.id())
                && family.tiesOf(one.id()).stream()
                        .noneMatch(
                                tie ->
                                        tie.kind() == RelationshipKind.SIBLING
                                                && tie.other(one.id()).equals(family.child().id()));
    }

    private String tie(Tie tie, PersonId one) {
        PersonId other = tie.other(one);
        String words = tie.otherIs(other);
        return Capital.of(words)
                + (words.endsWith("responsibility") ? " for " : " of ")
                + name(other);
    }

    private String name(PersonId id) {
        return family.kin().stream()
                .filter(one -> one.id().equals(id))
                .map(one -> one.person().view().displayName())
                .collect(Collectors.joining());
    }

    private List<String> lives(Kin one) {
        return one.homes().isEmpty()
                ? List.of(NOT_RECORDED)
                : one.homes().stream().map(home -> home(home, one)).toList();
    }

    private String home(Household home, Kin one) {
        String address = HomeWords.of(home);
        if (one.equals(family.child())) {
            return address;
        }
        return (family.homes().contains(home) ? "With the child: " : "Elsewhere: ") + address;
    }

    private String responsibility(Kin one) {
        if (one.equals(family.child())) {
            return DOES_NOT_APPLY;
        }
        return family.tiesOf(one.id()).stream()
                .filter(tie -> tie.to().equals(family.child().id()))
                .map(Tie::kind)
                .filter(kind -> kind == RelationshipKind.OTHER_PARENTAL_RESPONSIBILITY)
                .findFirst()
                .map(_ -> "Recorded")
                .orElse(NOT_RECORDED);
    }
}
