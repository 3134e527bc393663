package org.threshold.workflow.people.adapter.web.genogram;

import static org.threshold.workflow.people.adapter.web.genogram.Genogram.Bond.CARER;
import static org.threshold.workflow.people.adapter.web.genogram.Genogram.Bond.PARENT;
import static org.threshold.workflow.people.adapter.web.genogram.Genogram.Bond.PARTNER;
import static org.threshold.workflow.people.adapter.web.genogram.Genogram.Bond.RESPONSIBLE;
import static org.threshold.workflow.people.adapter.web.genogram.Genogram.Bond.SIBLING;

import java.util.List;
import org.threshold.workflow.people.adapter.web.genogram.Genogram.Bond;
import org.threshold.workflow.people.adapter.web.genogram.Genogram.Dwelling;
import org.threshold.workflow.people.adapter.web.genogram.Genogram.Figure;
import org.threshold.workflow.people.adapter.web.genogram.Genogram.Link;
import org.threshold.workflow.people.adapter.web.genogram.Genogram.Place;

/** Families of many shapes, each of which must be drawn well. */
record Households(String name, Genogram drawn) {

    static final Households NOBODY_RECORDED = of("NOBODY_RECORDED", List.of(child()), List.of());
    static final Households NO_RELATIONS =
            of(
                    "NO_RELATIONS",
                    List.of(child(), at("lodger", 1, 0), at("other", 1, 0), at("baby", 0, 0)),
                    List.of());
    static final Households TWO_PARENTS =
            of(
                    "TWO_PARENTS",
                    List.of(child(), at("mother", 1, 0), at("father", 1, 0)),
                    List.of(
                            link("mother", PARTNER, "father"),
                            link("mother", PARENT, "child"),
                            link("father", PARENT, "child")));
    static final Households FATHER_TO_ASK_ABOUT =
            of(
                    "FATHER_TO_ASK_ABOUT",
                    List.of(child(), at("mother", 1, 0), at("partner", 1, 0), at("father", 1, 2)),
                    List.of(
                            link("mother", PARTNER, "partner"),
                            link("mother", PARENT, "child"),
                            link("father", PARENT, "child")));
    static final Households TWO_FATHERS =
            of(
                    "TWO_FATHERS",
                    List.of(
                            child(),
                            at("first", 1, 0),
                            at("second", 1, 0),
                            at("mother", 1, 0),
                            at("sister", 0, 0)),
                    List.of(
                            link("mother", PARENT, "child"),
                            link("first", PARENT, "child"),
                            link("mother", PARENT, "sister"),
                            link("second", PARENT, "sister"),
                            link("mother", PARTNER, "second")));
    static final Households GRANDMOTHER_CARES =
            of(
                    "GRANDMOTHER_CARES",
                    List.of(
                            child(),
                            at("grandmother", 2, 0),
                            at("mother", 1, 1),
                            at("father", 1, 2)),
                    List.of(
                            link("grandmother", CARER, "child"),
                            link("grandmother", RESPONSIBLE, "child"),
                            link("grandmother", PARENT, "mother"),
                            link("mother", PARENT, "child"),
                            link("father", PARENT, "child")));
    static final Households SIBLINGS_ELSEWHERE =
            of(
                    "SIBLINGS_ELSEWHERE",
                    List.of(
                            child(),
                            at("mother", 1, 0),
                            at("brother", 0, 1),
                            at("sister", 0, 1),
                            at("aunt", 1, 1),
                            at("cousin", 0, 2)),
                    List.of(
                            link("mother", PARENT, "child"),
                            link("mother", PARENT, "brother"),
                            link("brother", SIBLING, "child"),
                            link("sister", SIBLING, "child"),
                            link("aunt", SIBLING, "mother"),
                            link("aunt", CARER, "brother"),
                            link("aunt", CARER, "sister"),
                            link("aunt", PARENT, "cousin")));
    static final Households NINE_IN_ONE_HOME =
            of(
                    "NINE_IN_ONE_HOME",
                    List.of(
                            child(),
                            at("grandmother", 2, 0),
                            at("grandfather", 2, 0),
                            at("mother", 1, 0),
                            at("partner", 1, 0),
                            at("uncle", 1, 0),
                            at("sister", 0, 0),
                            at("brother", 0, 0),
                            at("baby", -1, 0)),
                    List.of(
                            link("grandmother", PARTNER, "grandfather"),
                            link("grandmother", PARENT, "mother"),
                            link("grandfather", PARENT, "mother"),
                            link("grandmother", PARENT, "uncle"),
                            link("mother", PARTNER, "partner"),
                            link("mother", PARENT, "child"),
                            link("mother", PARENT, "sister"),
                            link("mother", PARENT, "brother"),
                            link("partner", PARENT, "brother"),
                            link("uncle", CARER, "child"),
                            link("sister", PARENT, "baby"),
                            link("grandmother", CARER, "baby")));
    static final Households TIES_THAT_CONTRADICT =
            of(
                    "TIES_THAT_CONTRADICT",
                    List.of(child(), at("mother", 0, 0), at("sister", 1, 1), at("uncle", 2, 2)),
                    List.of(
                            link("mother", PARENT, "child"),
                            link("sister", SIBLING, "child"),
                            link("uncle", PARTNER, "mother"),
                            link("child", PARENT, "uncle"),
                            link("uncle", PARENT, "child")));

    static List<Households> all() {
        return List.of(
                NOBODY_RECORDED,
                NO_RELATIONS,
                TWO_PARENTS,
                FATHER_TO_ASK_ABOUT,
                TWO_FATHERS,
                GRANDMOTHER_CARES,
                SIBLINGS_ELSEWHERE,
                NINE_IN_ONE_HOME,
                TIES_THAT_CONTRADICT);
    }

    private static Households of(String name, List<Figure> figures, List<Link> links) {
        return new Households(
                name,
                new Genogram(
                        figures,
                        links,
                        List.of(
                                new Dwelling("Home of the child", true),
                                new Dwelling("Another home", true),
                                new Dwelling("No home recorded", false))));
    }

    private static Figure child() {
        return new Figure(
                "child",
                Mark.FEMALE,
                true,
                new Place(0, 0),
                List.of("Lena Marsh", "Born 14 August", "2026, 14 weeks old"));
    }

    private static Figure at(String key, int generation, int dwelling) {
        return new Figure(
                key, Mark.NOT_KNOWN, false, new Place(generation, dwelling), List.of(key));
    }

    private static Link link(String from, Bond bond, String to) {
        return new Link(from, bond, to);
    }
}
