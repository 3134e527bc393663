/** Tests of what an investigation shows and reads over HTTP. */
@NullMarked
package org.threshold.workflow.investigation.adapter.web;

import org.jspecify.annotations.NullMarked;
