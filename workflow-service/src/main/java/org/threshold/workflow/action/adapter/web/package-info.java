/** The task form of an action, and the part of a case’s page with all of them. */
@NullMarked
package org.threshold.workflow.action.adapter.web;

import org.jspecify.annotations.NullMarked;
