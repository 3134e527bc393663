/** What is done so that a child in hospital is not simply taken home, and the ports it needs. */
@NullMarked
package org.threshold.workflow.discharge.app;

import org.jspecify.annotations.NullMarked;
