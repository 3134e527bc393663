/**
 * The monthly liaison of a general practice and the health visitors: its dates, and what was said
 * of every child of each family (R-GP-1, R-HV-2).
 */
@NullMarked
package org.threshold.workflow.liaison;

import org.jspecify.annotations.NullMarked;
