package org.threshold.workflow.people.adapter.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.threshold.workflow.access.WebSlice;

/**
 * A test of the API and the page for people behind the real security; one context for all of them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WebSlice({
    PeopleController.class,
    FamiliesController.class,
    SearchPageController.class,
    FamilyPageController.class,
    VisitPageController.class,
    AdultPageController.class,
    AddPageController.class,
    ParentPageController.class,
    MovePageController.class,
    RecordPageController.class,
    ConcernOfAdultPageController.class,
    SamePersonPageController.class,
    UndoMergePageController.class,
    MergesController.class,
    BondsController.class,
    HouseholdsController.class
})
@Import(PeopleSlice.class)
@interface PeopleWeb {}
