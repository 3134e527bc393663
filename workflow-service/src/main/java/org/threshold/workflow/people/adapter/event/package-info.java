/** Tells the rest of the application what happened to people. */
@NullMarked
package org.threshold.workflow.people.adapter.event;

import org.jspecify.annotations.NullMarked;
