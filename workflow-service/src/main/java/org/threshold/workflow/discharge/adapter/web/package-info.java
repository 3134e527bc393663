/**
 * Contingency plans and planned discharges on their case’s page and in the API, and the forms of
 * their steps.
 */
@NullMarked
package org.threshold.workflow.discharge.adapter.web;

import org.jspecify.annotations.NullMarked;
