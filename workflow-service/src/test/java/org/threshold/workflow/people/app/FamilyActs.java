package org.threshold.workflow.people.app;

import java.util.List;
import java.util.UUID;

/** The use cases of whoever enters a family on its pages, in one world. */
record FamilyActs(AddToFamily add, PlaceParent place, MoveIn moveIn) {

    static FamilyActs in(PeopleWorld world) {
        var registers = world.registers;
        var register =
                new RegisterPerson(world.access, registers.persons(), world.keys, world.journal);
        var correct =
                new CorrectPerson(
                        world.access,
                        registers.persons(),
                        new PracticeNews(List.of()),
                        world.journal);
        var record =
                new RecordParentStatus(
                        world.access,
                        registers.persons(),
                        registers.parents(),
                        world.journal,
                        List.of());
        var relate =
                new RelatePeople(
                        world.access,
                        registers.persons(),
                        registers.relationships(),
                        world.adultsOfConcern,
                        world.journal);
        var ties =
                new FamilyTies(relate, registers.relationships(), UUID::randomUUID, world.journal);
        var places =
                new ParentPlaces(new RecordedParents(registers.parents()), record, world.journal);
        var newcomers =
                new Newcomers(
                        registers.persons(), register, correct, UUID::randomUUID, world.journal);
        MoveIn moveIn = moveIn(world);
        return new FamilyActs(
                new AddToFamily(world.access, newcomers, moveIn, ties, places),
                new PlaceParent(world.access, record, ties),
                moveIn);
    }

    private static MoveIn moveIn(PeopleWorld world) {
        var households = world.registers.households();
        return new MoveIn(
                world.access,
                households,
                new OpenHousehold(world.access, households, world.keys, world.journal),
                new JoinHousehold(
                        world.access,
                        world.registers.persons(),
                        households,
                        world.movedIn,
                        world.journal),
                UUID::randomUUID);
    }
}
