/** Tests of the fast track to the conference. */
@NullMarked
package org.threshold.workflow.fasttrack.adapter.web;

import org.jspecify.annotations.NullMarked;
