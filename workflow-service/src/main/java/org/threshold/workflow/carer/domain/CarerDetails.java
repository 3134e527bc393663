package org.threshold.workflow.carer.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

        /**
         * The others, those told of now first. Whoever is told of by name stays, though another
         * person who adds somebody says nothing of them: each has to be checked.
         */
        private List<OtherAtHome> and(List<OtherAtHome> more) {
            if (more.isEmpty()) {
                return people;
            }
            Stream<OtherAtHome> now = more.stream().map(this::known);
            Stream<OtherAtHome> before =
                    people.stream()
                            .filter(one -> !one.name().isBlank())
                            .filter(one -> more.stream().noneMatch(one::sameName));
            return Stream.concat(now, before).toList();
        }

        private OtherAtHome known(OtherAtHome now) {
            return people.stream()
                    .filter(now::sameName)
                    .findFirst()
                    .map(before -> before.with(now))
                    .orElse(now);
        }

        @Override
        public String toString() {
            return "Home[…]";
        }
    }

    /** What the police and social care know of the carer and that home. */
    public record Checks(
            PoliceCheck police, String policeResult, CareCheck care, String careResult) {

        /** A check that was done is not undone by a form that says nothing of it. */
        Checks with(Checks more) {
            return new Checks(
                    more.police == PoliceCheck.OUTSTANDING ? police : more.police,
                    or(more.policeResult, policeResult),
                    more.care == CareCheck.OUTSTANDING ? care : more.care,
                    or(more.careResult, careResult));
        }

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
                        home.and(more.home.people)),
                checks.with(more.checks));
    }

    private static String or(String said, String before) {
        return said.isBlank() ? before : said;
    }
}
