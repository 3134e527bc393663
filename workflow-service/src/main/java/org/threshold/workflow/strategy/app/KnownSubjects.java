package org.threshold.workflow.strategy.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.people.Address;
import org.threshold.workflow.people.Families;
import org.threshold.workflow.people.FamilyToday;
import org.threshold.workflow.people.FamilyToday.Relation;
import org.threshold.workflow.people.Names;
import org.threshold.workflow.people.People;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.strategy.domain.CheckSubject.Kind;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.strategy.domain.KnownSubject;

/**
 * Finds the adults and the homes that the cases of a discussion know: those around each child
 * today, and the adults who may be a risk. Somebody without a name on record cannot be asked for.
 */
@Service
class KnownSubjects {

    private static final String NO_NAME = Names.unknown().shown(PersonKind.ADULT);

    private final Families families;
    private final People people;
    private final CaseClock clock;

    KnownSubjects(Families families, People people, CaseClock clock) {
        this.families = families;
        this.people = people;
        this.clock = clock;
    }

    List<KnownSubject> of(Discussion discussion) {
        var today = WorkingTime.dayOf(clock.now());
        var around =
                discussion.children().stream()
                        .flatMap(child -> families.of(child.person(), today).stream())
                        .flatMap(KnownSubjects::around);
        var risks =
                people.view(discussion.scope().adults()).stream().map(one -> adult(one, List.of()));
        return Stream.concat(around, risks)
                .filter(one -> !one.shown().equals(NO_NAME))
                .distinct()
                .toList();
    }

    private static Stream<KnownSubject> around(FamilyToday family) {
        Stream<Relation> related =
                Stream.concat(
                        family.homes().stream().flatMap(home -> home.with().stream()),
                        family.elsewhere().stream());
        Stream<KnownSubject> adults =
                related.filter(one -> one.person().kind() == PersonKind.ADULT)
                        .map(one -> adult(one.person(), one.ties()));
        return Stream.concat(adults, family.homes().stream().map(home -> home(home.address())));
    }

    private static KnownSubject adult(PersonView one, List<String> ties) {
        List<String> names = new ArrayList<>(ties);
        names.add(one.displayName());
        return new KnownSubject(Kind.ADULT, names, one.displayName());
    }

    private static KnownSubject home(Address address) {
        String whole = (address.lines() + " " + address.postcode()).strip();
        String first = address.lines().lines().findFirst().orElse(whole);
        return new KnownSubject(Kind.ADDRESS, List.of(first, whole), first);
    }
}
