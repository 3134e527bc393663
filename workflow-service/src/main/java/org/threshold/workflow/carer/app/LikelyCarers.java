package org.threshold.workflow.carer.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.carer.domain.CarerDetails;
import org.threshold.workflow.carer.domain.Meant;
import org.threshold.workflow.carer.domain.OtherAtHome;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.LikelyMatch;
import org.threshold.workflow.people.LikelyMatches;
import org.threshold.workflow.people.Names;
import org.threshold.workflow.people.People;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.people.StatedPerson;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Refusal;

/**
 * People on record who may be a carer or one of the others in that home. Somebody says who is meant
 * before anybody is written into the family’s record.
 */
@Service
class LikelyCarers {

    private static final String CHOOSE =
            "Choose who is meant, or say that nobody on record is. Two records of one person hide what"
                    + " is known of them.";

    private final LikelyMatches matches;
    private final People people;
    private final CaseClock clock;

    LikelyCarers(LikelyMatches matches, People people, CaseClock clock) {
        this.matches = matches;
        this.people = people;
        this.clock = clock;
    }

    /** The carer as described. */
    StatedPerson stated(CarerDetails.Who who) {
        return stated(PersonKind.ADULT, who.name(), new Born.Known(who.born().orElseThrow()));
    }

    /** Somebody else in that home as described: a child until eighteen. */
    StatedPerson stated(OtherAtHome one) {
        var born = one.born().orElseThrow();
        var adultOn = born.plusYears(Born.ADULT_AT);
        boolean adult = !adultOn.isAfter(WorkingTime.dayOf(clock.now()));
        return stated(
                adult ? PersonKind.ADULT : PersonKind.CHILD, one.name(), new Born.Known(born));
    }

    private static StatedPerson stated(PersonKind kind, String name, Born born) {
        return StatedPerson.unknown(kind).named(Names.of(name)).born(born);
    }

    /** Whoever may be meant by what is recorded, each once. */
    List<PersonView> of(CarerDetails details) {
        Stream<StatedPerson> carer =
                Stream.of(details.who()).filter(who -> who.born().isPresent()).map(this::stated);
        Stream<StatedPerson> others =
                details.home().people().stream()
                        .filter(one -> one.born().isPresent())
                        .map(this::stated);
        return Stream.concat(carer, others)
                .flatMap(one -> matches.of(one).stream())
                .map(LikelyMatch::person)
                .distinct()
                .toList();
    }

    /** Of whom it has to be said first whether somebody on record is meant. */
    List<Refusal> refusals(CarerDetails details) {
        List<Refusal> refusals = new ArrayList<>();
        open(details.who().meant(), stated(details.who()), "known").ifPresent(refusals::add);
        int place = 0;
        for (OtherAtHome one : details.home().people()) {
            open(one.meant(), stated(one), "people[" + place + "].known").ifPresent(refusals::add);
            place++;
        }
        return refusals;
    }

    private Optional<Refusal> open(Meant meant, StatedPerson stated, String field) {
        return switch (meant) {
            case Meant.NotSaid() ->
                    matches.of(stated).isEmpty()
                            ? Optional.empty()
                            : refusal(field, "Somebody on record may be meant by this name.");
            case Meant.NobodyKnown() -> Optional.empty();
            case Meant.Known(var person) ->
                    people.view(person).isPresent()
                            ? Optional.empty()
                            : refusal(field, "Nobody is on record by this id.");
        };
    }

    private static Optional<Refusal> refusal(String field, String problem) {
        return Optional.of(new Refusal(field, problem, CHOOSE));
    }
}
