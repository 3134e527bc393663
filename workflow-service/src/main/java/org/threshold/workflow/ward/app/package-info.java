/** What is done about a child’s stay in hospital, and the ports it needs. */
@NullMarked
package org.threshold.workflow.ward.app;

import org.jspecify.annotations.NullMarked;
