package org.threshold.workflow.carer.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of somebody who took over care; anything may be missing, and what is not known is
 * empty.
 */
public record CarerDetails(Who who, Home home, Checks checks) {

    /**
     * The carer.
     *
     * @param meant whether somebody on record is meant
     */
    public record Who(String name, Optional<LocalDate> born, String relationship, Meant meant) {

        /** One of whom nobody has said whether somebody on record is meant. */
        public Who(String name, Optional<LocalDate> born, String relationship) {
            this(name, born, relationship, new Meant.NotSaid());
        }

        @Override
        public String toString() {
            return "Who[…]";
        }
    }

    /**
     * Where the child is now.
     *
     * @param others in words, that nobody else lives in that home
     * @param people who else lives there, each with checks of their own
     */
    public record Home(String address, String others, List<OtherAtHome> people) {

        public Home {
            people = List.copyOf(people);
        }

        /** One of which nobody else is recorded. */
        public Home(String address, String others) {
            this(address, others, List.of());
        }

        @Override
        public String toString() {
            return "Home[…]";
        }
    }

    /** What the police and social care know of the carer and that home. */
    public record Checks(
            PoliceCheck police, String policeResult, CareCheck care, String careResult) {

        @Override
        public String toString() {
            return "Checks[" + police + " " + care + "]";
        }
    }

    /** Nothing is known. */
    public static CarerDetails none() {
        return new CarerDetails(
                new Who("", Optional.empty(), ""),
                new Home("", ""),
                new Checks(PoliceCheck.OUTSTANDING, "", CareCheck.OUTSTANDING, ""));
    }

    /** The same, with what somebody adds; what they leave out stays as it was. */
    public CarerDetails with(CarerDetails more) {
        return new CarerDetails(
                new Who(
                        or(more.who.name, who.name),
                        more.who.born.or(() -> who.born),
                        or(more.who.relationship, who.relationship),
                        more.who.meant instanceof Meant.NotSaid ? who.meant : more.who.meant),
                new Home(
                        or(more.home.address, home.address),
                        or(more.home.others, home.others),
                        more.home.people.isEmpty() ? home.people : more.home.people),
                checks(more.checks));
    }

    /** A check that was done is not undone by a form that says nothing of it. */
    private Checks checks(Checks more) {
        return new Checks(
                more.police == PoliceCheck.OUTSTANDING ? checks.police : more.police,
                or(more.policeResult, checks.policeResult),
                more.care == CareCheck.OUTSTANDING ? checks.care : more.care,
                or(more.careResult, checks.careResult));
    }

    private static String or(String said, String before) {
        return said.isBlank() ? before : said;
    }
}
