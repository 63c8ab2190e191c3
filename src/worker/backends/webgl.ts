import { ProblemError, type Problem } from '../../core/problems/problem.ts';
import type { Candidate, OpenBackend } from './backend.ts';
import { Loss } from './loss.ts';
import { isSoftwareName } from './software.ts';
import { tfjsMaker } from './tfjs-maker.ts';

/** As tfjs makes its own (`WEBGL_ATTRIBUTES` in tfjs-backend-webgl's canvas_util). */
const ATTRIBUTES = {
  alpha: false,
  antialias: false,
  premultipliedAlpha: false,
  preserveDrawingBuffer: false,
  depth: false,
  stencil: false,
} as const;

/** Looks for a WebGL 2 context that can draw into float textures. */
export function probeWebGl(): Promise<Candidate | undefined> {
  const gl = new OffscreenCanvas(1, 1).getContext('webgl2', ATTRIBUTES);
  if (!gl?.getExtension('EXT_color_buffer_float')) {
    return Promise.resolve(undefined);
  }
  const names = gl.getExtension('WEBGL_debug_renderer_info');
  const adapter = String(
    gl.getParameter(names?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER),
  );
  return Promise.resolve({
    backend: 'webgl',
    adapter,
    software: isSoftwareName(adapter),
    open: () => open(gl),
  });
}

async function open(gl: WebGL2RenderingContext): Promise<OpenBackend> {
  const [tf, { setWebGLContext }] = await Promise.all([
    import('@tensorflow/tfjs-core'),
    import('@tensorflow/tfjs-backend-webgl'),
  ]);
  const loss = new Loss();
  gl.canvas.addEventListener('webglcontextlost', () => loss.tell(LOST));
  setWebGLContext(2, gl);
  if (!(await tf.setBackend('webgl'))) {
    throw new Error('tfjs did not take the WebGL context');
  }
  return {
    name: 'webgl',
    engines: [tfjsMaker('webgl', tf)],
    lost: loss.lost,
    checked: (work) => loss.race(checked(gl, work)),
  };
}

const LOST: Problem = { code: 'gpu-lost', detail: 'WebGL context lost' };

/** tfjs asks for errors in debug mode only; a lost context reads as zeros. */
async function checked<T>(
  gl: WebGL2RenderingContext,
  work: () => Promise<T>,
): Promise<T> {
  const result = await work();
  const error = gl.getError();
  if (error === gl.OUT_OF_MEMORY) {
    throw new ProblemError('out-of-memory', { detail: 'WebGL' });
  }
  if (error !== gl.NO_ERROR || gl.isContextLost()) {
    throw new ProblemError('gpu-lost', { detail: `WebGL error ${error}` });
  }
  return result;
}
