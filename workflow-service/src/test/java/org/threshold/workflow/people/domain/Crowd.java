package org.threshold.workflow.people.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.Names;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.StatedPerson;

/** Many invented people with common names, the same in every run, for matches to be found among. */
public final class Crowd {

    private static final List<String> FORENAMES =
            List.of(
                    "Olivia",
                    "Amelia",
                    "Isla",
                    "Ava",
                    "Mia",
                    "Lily",
                    "Grace",
                    "Freya",
                    "Emily",
                    "Ella",
                    "Oliver",
                    "George",
                    "Noah",
                    "Arthur",
                    "Harry",
                    "Leo",
                    "Muhammad",
                    "Jack",
                    "Charlie",
                    "Oscar",
                    "Daniel",
                    "Sarah",
                    "Emma",
                    "Laura",
                    "Rebecca",
                    "Michael",
                    "David",
                    "Thomas",
                    "Stephen",
                    "Catherine",
                    "Samantha",
                    "Jessica",
                    "Aisha",
                    "Fatima",
                    "Tomasz",
                    "Ewa",
                    "Chidi",
                    "Priya",
                    "Wei",
                    "Ngozi");

    private static final List<String> SURNAMES =
            List.of(
                    "Smith",
                    "Jones",
                    "Taylor",
                    "Brown",
                    "Williams",
                    "Wilson",
                    "Johnson",
                    "Davies",
                    "Patel",
                    "Robinson",
                    "Wright",
                    "Thompson",
                    "Evans",
                    "Walker",
                    "White",
                    "Roberts",
                    "Green",
                    "Hall",
                    "Wood",
                    "Jackson",
                    "Clarke",
                    "Khan",
                    "Ali",
                    "Hussain",
                    "Begum",
                    "Ahmed",
                    "Singh",
                    "Kaur",
                    "Nowak",
                    "Kowalski",
                    "Okafor",
                    "Mensah",
                    "Lewis",
                    "Harris",
                    "Cooper",
                    "King",
                    "Marsh",
                    "Holloway",
                    "Gallagher",
                    "Shaw",
                    "Booth",
                    "Chapman",
                    "Turner",
                    "Moran",
                    "Dean");

    private Crowd() {}

    /** That many people. */
    public static Stream<Person> of(int people) {
        return IntStream.range(0, people).mapToObj(Crowd::person);
    }

    private static Person person(int number) {
        int spread = Math.floorMod(number * 7919, 1_000_003);
        String name =
                FORENAMES.get(spread % FORENAMES.size())
                        + " "
                        + SURNAMES.get(spread / FORENAMES.size() % SURNAMES.size());
        var born = LocalDate.parse("1950-01-01").plusDays(Math.floorMod(spread * 31, 28_000));
        var facts =
                StatedPerson.unknown(PersonKind.ADULT)
                        .named(Names.of(name))
                        .born(new Born.Known(born));
        return Person.registered(new PersonId(new UUID(7, number)), facts);
    }
}
