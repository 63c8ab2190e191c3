// What the page calls. All addresses are bytes of the memory that is given at the start.
export { conv } from './conv';
export { finish } from './finish';
export { gemm, gemm1, gemm4, gemm6 } from './gemm';
export { affine, im2col, maxPool, mean } from './small';
export { packCodes, packNumbers, unpack } from './unpack';
export { winogradIn, winogradOut } from './winograd';
